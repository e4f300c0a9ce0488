/// Verbs by what they tell: forms, class.
///
/// The project's own, CC0.
let verbsTable = #"""
say|says|said|saying	speech
tell|tells|told|telling	speech
write|writes|wrote|written|writing	speech
post|posts|posted|posting	speech
repost|reposts|reposted|reposting	speech
tweet|tweets|tweeted|tweeting	speech
add|adds|added|adding	speech
claim|claims|claimed|claiming	speech
deny|denies|denied|denying	speech
warn|warns|warned|warning	speech
announce|announces|announced|announcing	speech
confirm|confirms|confirmed|confirming	speech
report|reports|reported|reporting	speech
state|states|stated|stating	speech
declare|declares|declared|declaring	speech
insist|insists|insisted|insisting	speech
argue|argues|argued|arguing	speech
suggest|suggests|suggested|suggesting	speech
note|notes|noted|noting	speech
acknowledge|acknowledges|acknowledged|acknowledging	speech
admit|admits|admitted|admitting	speech
concede|concedes|conceded|conceding	speech
accuse|accuses|accused|accusing	speech-act
allege|alleges|alleged|alleging	speech
assert|asserts|asserted|asserting	speech
maintain|maintains|maintained|maintaining	speech
stress|stresses|stressed|stressing	speech
emphasise|emphasises|emphasised|emphasising|emphasize|emphasizes|emphasized|emphasizing	speech
urge|urges|urged|urging	speech-act
call|calls|called|calling	speech
demand|demands|demanded|demanding	speech-act
ask|asks|asked|asking	speech
request|requests|requested|requesting	speech-act
reply|replies|replied|replying	speech
respond|responds|responded|responding	speech
answer|answers|answered|answering	speech
explain|explains|explained|explaining	speech
describe|describes|described|describing	speech
condemn|condemns|condemned|condemning	speech-act
criticise|criticises|criticised|criticising|criticize|criticizes|criticized|criticizing	speech-act
denounce|denounces|denounced|denouncing	speech-act
praise|praises|praised|praising	speech-act
welcome|welcomes|welcomed|welcoming	speech-act
thank|thanks|thanked|thanking	speech-act
vow|vows|vowed|vowing	speech-act
pledge|pledges|pledged|pledging	speech-act
promise|promises|promised|promising	speech-act
threaten|threatens|threatened|threatening	speech-act
predict|predicts|predicted|predicting	speech
estimate|estimates|estimated|estimating	speech
reveal|reveals|revealed|revealing	speech
disclose|discloses|disclosed|disclosing	speech
dismiss|dismisses|dismissed|dismissing	speech-act
reject|rejects|rejected|rejecting	speech-act
rebuff|rebuffs|rebuffed|rebuffing	speech-act
refute|refutes|refuted|refuting	speech
comment|comments|commented|commenting	speech
remark|remarks|remarked|remarking	speech
observe|observes|observed|observing	speech
joke|jokes|joked|joking	speech
quip|quips|quipped|quipping	speech
complain|complains|complained|complaining	speech
caution|cautions|cautioned|cautioning	speech
restate|restates|restated|restating	speech
regret|regrets|regretted|regretting	speech
reiterate|reiterates|reiterated|reiterating	speech
repeat|repeats|repeated|repeating	speech
recall|recalls|recalled|recalling	speech
conclude|concludes|concluded|concluding	speech
assess|assesses|assessed|assessing	speech
believe|believes|believed	speech
think|thinks|thought	speech
hint|hints|hinted|hinting	speech-act
imply|implies|implied|implying	speech
signal|signals|signalled|signaled|signalling|signaling	speech-act
boast|boasts|boasted|boasting	speech
brag|brags|bragged|bragging	speech
quote|quotes|quoted|quoting	speech
cite|cites|cited|citing	speech
speak|speaks|spoke|spoken|speaking	speech
talk|talks|talked|talking	speech
brief|briefs|briefed|briefing	speech
publish|publishes|published|publishing	speech
propose|proposes|proposed|proposing	speech-act
recommend|recommends|recommended|recommending	speech-act
appeal|appeals|appealed|appealing	speech-act
plead|pleads|pleaded|pleading	speech-act
swear|swears|swore|sworn|swearing	speech-act
testify|testifies|testified|testifying	speech
told reporters|tells reporters|telling reporters	speech
continued	speech
went on	speech
hail|hails|hailed|hailing	speech-act
credit|credits|credited|crediting	speech-act
mock|mocks|mocked|mocking	speech-act
blame|blames|blamed|blaming	speech-act
dub|dubs|dubbed|dubbing	speech
label|labels|labelled|labeled|labelling	speech
agree|agrees|agreed|agreeing	speech-act
hope|hopes|hoped|hoping	speech-act
express|expresses|expressed|expressing	speech-act
voiced|voicing	speech-act
tout|touts|touted|touting	speech-act
orders|ordered|ordering	speech-act
exclaim|exclaims|exclaimed|exclaiming	speech
lament|laments|lamented|lamenting	speech
addressed|addressing	speech
affirm|affirms|affirmed|affirming|reaffirm|reaffirms|reaffirmed|reaffirming	speech
contend|contends|contended|contending	speech
retorted|retorts|retorting	speech
countered|countering	speech
assure|assures|assured|assuring|reassured	speech
reminded|reminds|reminding	speech
inform|informs|informed|informing	speech
clarify|clarifies|clarified|clarifying	speech
elaborated|elaborating	speech
specified|specifies|specifying	speech
summed|summarised|summarized	speech
characterise|characterises|characterised|characterising|characterize|characterizes|characterized|characterizing	speech
portrayed|portrays|portraying|depicted|depicting	speech
underline|underlines|underlined|underlining|underscore|underscores|underscored|underscoring	speech
muttered|muttering|whispered|whispering|shouted|shouting|yelled|yelling|screamed|sighed|grumbled|grumbling|scoffed|scoffing|sneered|chanted|chanting|snapped|retold|recounted|recounts|recounting	speech
mused|muses|musing|wondered|wonders|wondering	speech
reckons|reckoned	speech
speculated|speculates|speculating	speech
termed|terming|branded|branding|deemed	speech
likened|likens|likening	speech
referred|refers|referring	speech
laud|lauds|lauded|lauding	speech-act
slammed|slams|slamming|blasted|blasting|lambasted|lambasting|decried|decries|decrying	speech-act
ridiculed|ridicules|ridiculing|deplored|deplores|deploring|bemoaned|bemoans|bemoaning	speech-act
rebuked|rebukes|rebuking|scolded|scolding|berated|berating	speech-act
apologised|apologises|apologising|apologized|apologizes|apologizing	speech-act
congratulated|congratulates|congratulating	speech-act
rejoiced|rejoices|rejoicing	speech-act
doubted|doubts|doubting	speech-act
disputed|disputes|disputing|disagreed|disagrees|objected|objecting|protested|protesting	speech-act
advised|advises|advising|instructed|instructing|implored|imploring|begged|begging	speech-act
outlined|outlines|outlining	speech-act
hit|hits|hitting	strike
strike|strikes|struck|striking|stricken	strike
shell|shells|shelled|shelling	strike
attack|attacks|attacked|attacking	strike
bomb|bombs|bombed|bombing	strike
bombard|bombards|bombarded|bombarding	strike
pound|pounds|pounded|pounding	strike
pummel|pummels|pummelled|pummeled|pummelling	strike
target|targets|targeted|targeting	strike
damage|damages|damaged|damaging	strike
destroy|destroys|destroyed|destroying	strike
wreck|wrecks|wrecked|wrecking	strike
ruined|ruining	strike
crash|crashes|crashed|crashing	strike
explode|explodes|exploded|exploding	strike
blow up|blows up|blew up|blown up|blowing up	strike
ignite|ignites|ignited|igniting	strike
set fire|set on fire|set ablaze|set alight	strike
burn|burns|burned|burnt|burning	strike
sink|sinks|sank|sunk|sinking	strike
cripple|cripples|crippled|crippling	strike
knock out|knocks out|knocked out|knocking out	strike
raid|raids|raided|raiding	strike
storm|storms|stormed|storming	strike
assault|assaults|assaulted|assaulting	strike
blast|blasts|blasted|blasting	strike
batter|batters|battered|battering	strike
rain down|rained down|raining down	strike
slam|slams|slammed|slamming	strike
smash|smashes|smashed|smashing	strike
flatten|flattens|flattened|flattening	strike
levelled|leveled|levelling	strike
rocked|rock|rocks|rocking	strike
shake|shakes|shook|shaken|shaking	strike
shatter|shatters|shattered|shattering	strike
breach|breaches|breached|breaching	strike
sabotage|sabotages|sabotaged|sabotaging	strike
ram|rams|rammed|ramming	strike
disable|disables|disabled|disabling	strike
disrupt|disrupts|disrupted|disrupting	strike
kill|kills|killed|killing	casualty-killed
die|dies|died|dying	casualty-killed
perish|perishes|perished|perishing	casualty-killed
murder|murders|murdered|murdering	casualty-killed
assassinate|assassinates|assassinated|assassinating	casualty-killed
execute|executes|executed|executing	casualty-killed
massacred|massacring	casualty-killed
slaughter|slaughters|slaughtered|slaughtering	casualty-killed
butchered|butchering	casualty-killed
behead|beheads|beheaded|beheading	casualty-killed
lynch|lynches|lynched|lynching	casualty-killed
electrocuted	casualty-killed
asphyxiated	casualty-killed
incinerated	casualty-killed
martyred	casualty-killed
hang|hangs|hanged|hanging	casualty-killed
slay|slays|slain|slaying	casualty-killed
claimed the life|claimed the lives|claims the lives|claiming the lives	casualty-killed
lost his life|lost her life|lost their lives|losing their lives	casualty-killed
left dead|leaving dead	casualty-killed
shot dead|shooting dead	casualty-killed
succumb|succumbs|succumbed|succumbing	casualty-killed
drown|drowns|drowned|drowning	casualty-killed
dead|death|deaths|fatality|fatalities|fatal|fatally|deadly	casualty-killed
injure|injures|injured|injuring	casualty-injured
wound|wounds|wounded|wounding	casualty-injured
hurt|hurts|hurting	casualty-injured
maim|maims|maimed|maiming	casualty-injured
hospitalise|hospitalised|hospitalising|hospitalize|hospitalized|hospitalizing	casualty-injured
taken to hospital|taken to the hospital|needed hospital treatment	casualty-injured
treated for	casualty-injured
suffered burns	casualty-injured
concussed	casualty-injured
injury|injuries	casualty-injured
go missing|goes missing|went missing|gone missing|missing	missing
disappear|disappears|disappeared|disappearing	missing
unaccounted for	missing
rescue|rescues|rescued|rescuing	rescue
pulled from|pulled alive from|pulled out	rescue
save|saves|saved|saving	rescue
freed from	rescue
launch|launches|launched|launching	launch
fire|fires|fired|firing	launch
send|sends|sent|sending	launch
unleash|unleashes|unleashed|unleashing	launch
drop|drops|dropped|dropping	launch
deploy|deploys|deployed|deploying	launch
used	launch
let loose	launch
involve|involves|involved|involving	launch
down|downs|downed|downing	down
shoot down|shoots down|shot down|shooting down	down
bring down|brings down|brought down|bringing down	down
intercept|intercepts|intercepted|intercepting	down
neutralise|neutralises|neutralised|neutralising|neutralize|neutralizes|neutralized|neutralizing	down
suppress|suppresses|suppressed|suppressing	down
repel|repels|repelled|repelling	down
thwart|thwarts|thwarted|thwarting	down
destroyed by air defences|destroyed and intercepted	down
jam|jams|jammed|jamming	down
take out|takes out|took out|taken out|taking out	down
lost from radar|locationally lost|lost in location|failed to reach their targets	down
fend off|fended off|fending off	down
capture|captures|captured|capturing	capture
seize|seizes|seized|seizing	capture
take|takes|took|taken|taking	capture
take control|takes control|took control|taken control|taking control	capture
occupy|occupies|occupied|occupying	capture
overrun|overruns|overran|overrunning	capture
liberate|liberates|liberated|liberating	capture
retake|retakes|retook|retaken|retaking	capture
recapture|recaptures|recaptured|recapturing	capture
reclaim|reclaims|reclaimed|reclaiming	capture
regain|regains|regained|regaining	capture
conquer|conquers|conquered|conquering	capture
annex|annexes|annexed|annexing	capture
encircle|encircles|encircled|encircling	capture
take prisoner|took prisoner|taken prisoner|taking prisoner	capture
surrender|surrenders|surrendered|surrendering	capture
lay down arms|laid down arms|laid down their arms	capture
advance|advances|advanced|advancing	capture
withdraw|withdraws|withdrew|withdrawn|withdrawing	capture
retreat|retreats|retreated|retreating	capture
fall|falls|fell|fallen|falling	capture
cede|cedes|ceded|ceding	capture
enter|enters|entered|entering	capture
return|returns|returned|returning	return
release|releases|released|releasing	return
free|frees|freed|freeing	return
exchange|exchanges|exchanged|exchanging	return
swap|swaps|swapped|swapping	return
hand over|hands over|handed over|handing over	return
repatriate|repatriates|repatriated|repatriating	return
bring home|brings home|brought home|bringing home|came home|come home	return
bring back|brings back|brought back|bringing back	return
reunite|reunites|reunited|reuniting	return
pardon|pardons|pardoned|pardoning	return
evacuate|evacuates|evacuated|evacuating	evacuate
flee|flees|fled|fleeing	evacuate
relocate|relocates|relocated|relocating	evacuate
displace|displaces|displaced|displacing	evacuate
moved out|moving out	evacuate
taken to safety|brought to safety	evacuate
leave|leaves|left|leaving	evacuate
resettle|resettles|resettled|resettling	evacuate
shelter|shelters|sheltered|sheltering	evacuate
deport|deports|deported|deporting	evacuate
detain|detains|detained|detaining	detain
arrest|arrests|arrested|arresting	detain
apprehend|apprehends|apprehended|apprehending	detain
taken into custody|took into custody|remanded in custody|placed in custody	detain
held	detain
jailed pending trial	detain
abduct|abducts|abducted|abducting	detain
kidnap|kidnaps|kidnapped|kidnapping	detain
round up|rounds up|rounded up|rounding up	detain
charge|charges|charged|charging	detain
suspected|served a notice of suspicion|notified of suspicion	detain
searched	detain
expel|expels|expelled|expelling	detain
indict|indicts|indicted|indicting	detain
sentence|sentences|sentenced|sentencing	sentence
jail|jails|jailed|jailing	sentence
imprison|imprisons|imprisoned|imprisoning	sentence
convict|convicts|convicted|convicting	sentence
find guilty|finds guilty|found guilty|finding guilty	sentence
handed a sentence|handed down|given a sentence	sentence
fine|fines|fined|fining	sentence
acquit|acquits|acquitted|acquitting	sentence
sentenced in absentia|given a prison term|handed a prison term	sentence
serve|serves|served|serving	sentence
"""#
