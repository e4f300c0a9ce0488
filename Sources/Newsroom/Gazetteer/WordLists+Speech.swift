extension WordLists {
  /// Words by which reading tells who says what.
  static let aboutSpeech: [(WordClass, String)] = [
    (
      .preposition,
      """
      of to with by from for in against on about between at after before into over near towards toward like than among including via
      outside inside under behind alongside during without within across around beyond despite since until amid amidst onto upon
      through throughout along beside concerning regarding below above opposite
      """
    ),
    (
      .clauseWord,
      """
      that and but while as because when after before if although though since where whether which what until unless so how why
      whereas once or nor yet whom
      """
    ),
    (
      .unnamed,
      """
      official officials authorities ministers leaders prosecutors prosecutor police experts analysts residents resident sources source
      investigators rescuers witnesses witness judges diplomats diplomat relatives officers officer soldiers soldier commanders
      regulators administrators spokespeople spokesmen man woman men women people person boy girl boys girls neighbour neighbours
      neighbor neighbors survivor survivors eyewitness eyewitnesses milblogger milbloggers blogger bloggers medic medics doctor doctors
      nurse nurses teachers villager villagers local locals refugee refugees volunteers observers monitors critics aides advisers
      envoys lawmakers mps senators deputies governors mayors mother father wife husband son daughter brother sister widow friend
      friends family families worker workers fighter fighters pilots crew crews sailors fisherman fishermen farmer farmers driver
      drivers student students pensioner pensioners captain militants rebels activists activist protesters lawyers lawyer counsel
      economists scientists engineers historians journalists reporters correspondents insiders media outlets newspapers bloggers
      channels responders firefighters firefighter paramedics staff employees employee troops servicemen serviceman commentators
      sympathisers allies opponents supporters campaigners traders investors negotiators others many several some both everyone everybody
      nobody somebody someone europeans counterpart counterparts ally colleague colleagues predecessor successor partner partners rival inspectors generals chiefs
      gunner gunners sapper sappers sniper snipers marine marines paratrooper paratroopers infantryman infantrymen conscript conscripts recruit recruits reservist
      reservists servicewoman mechanic mechanics miner miners shopkeeper shopkeepers vendor surgeon surgeons paramedic priest priests passenger passengers evacuee evacuees
      prisoner prisoners captive captives detainee detainees hostage hostages parents grandmother grandfather cleaner cook cooks
      """
    ),
    (
      .speechNoun,
      """
      statement statements claim claims remark remarks comment comments warning warnings call calls demand demands description word
      words phrase message messages post posts tweet tweets letter letters address speech speeches interview article articles promise
      promises pledge pledges vow vows assertion assertions insistence suggestion suggestions argument arguments response reply answer
      threat threats plea pleas admission appeal appeals verdict assessment assessments declaration declarations announcement
      accusation accusations allegation allegations complaint complaints denial denials assurance assurances testimony report reports
      view belief question note text texts email readout briefing communique quip joke slogan headline video confession oath
      prediction predictions estimate proposal analysis study research investigation inquiry probe survey update updates paper document bulletin bulletins summary release channel website account criticism praise explanation explanations invitation hope hopes wish
      """
    ),
    (.bodyNoun, "company thinktank watchdog charity firm operator broadcaster outlet regulator bloc ngo utility publisher airline shipbuilder"),
    (
      .title,
      """
      film films movie book novel song poem play opera documentary podcast exhibition title titled entitled slogan motto headline headlined
      operation exercise exercises programme program law laws article campaign project banner banners sign signs placard placards award
      medal honour known dubbed codenamed nicknamed named series album painting mural graffiti poster posters leaflet label charge
      charges treaty clause paragraph acronym phrase term
      """
    ),
    (
      .timeWord,
      """
      late early earlier later this last next same week month year night morning evening afternoon today yesterday tomorrow overnight
      day midday noon midnight dawn weekend hours ago then now again recently shortly days weeks months years
      """
    ),
  ]

  /// Given names of women, so that `she` finds hers. A name that is also a common word or a well-known place is left out.
  static let femaleNames = """
    agnes agnieszka alice alicia aline alona amelie amy angela angelina anita ann anna anne annalena anneli annette antonia asta astrid
    barbara beata beatrice beatrix bettina birgit bridget britt camilla carina carla carmen carole caroline catarina catherine cathrine
    cecilia celine charlotta christa christel christiane christina christine claire clara claudia colette connie cornelia dagmar daniela
    daria darya deborah denise diana dorothea dragana edita edith elena eleonora elina elisabeth elizabeth elke ella ellen
    elsa emilia emily emma erika estelle esther eva evelyn fiona franziska frida gabriela genevieve georgina gerda gertrud giorgia
    gisela giulia grazyna greta gretchen gro gudrun hanna hannah hanne harriet heather hedwig heidi helen helena helene helga helle
    henrietta hilda hilde hillary ida ilona ilse ilze inga inge ingeborg ingrid irena irene irina iris irma iryna isabel isabella
    isabelle ivana izabela jacqueline jana jane janet janina janine jeanne jelena jennifer jenny jessica jill joan joanna johanna
    jolanta josephine joyce judith julia julie juliette justyna kaja kamala karen karin karina karine karoline katarina katarzyna
    kate katerina katharina kathleen kathrin kathryn katja katrin katrina katya kerstin khrystyna kinga kira kirsten kirsti
    klara kristalina kristi kristin kristina kristine lana lara larisa larysa laura lea leila lena leonie lesia lidia lidiya
    liesje liliana lilian lina linda lisa lise liudmyla liz lotte louise lucia lucie lucy ludmila luisa luise lydia lyudmila
    maarja magda magdalena maia maja malin malgorzata manuela marcella margaret margareta margarita margot margrethe maria
    mariam mariana marianna marianne marie marija marika marina marine marion marita mariya marjorie marlene marta martha
    martina martine maryna mathilde matilda meg melanie melania melinda mette mia michaela michelle milena mina mira miriam
    monica monika monique nadezhda nadia nadine nadiya nadja nancy naomi nataliia natalia natalie natalya natasha nathalie nicole
    nikki nina nora norah odile oksana olena olesia olesya olga olha oleksandra olivia palina pamela patricia paula pauline
    penelope penny petra philippa polina rachel raisa ramona rebecca regina renata renate rita roberta rosa rosalie rosemary
    roza ruslana ruth sabina sabine sabrina samantha sandra sanna sara sarah saskia selma shabana sharon sigrid silke silvia simona
    snezana sofie sofiia sofiya solveig sonia sonja sophia sophie stefania stefanie stephanie sue susan susana susanna susanne
    suzanne svetlana sviatlana svitlana sylvia sylvie tamara tania tanja tanya tatiana tatyana teresa tetiana tetyana thea theresa
    therese tulsi ulla ulrike ulyana urszula ursula ute valentina valentyna valeria valeriya valerie vanessa vera verena
    veronica veronika veronique vesna victoria viktoria viktoriia viorica vita viveca wendy wilma yael yaroslava yekaterina
    dovile ingrida evika kersti riina inara zanda ausrine viktorija
    avril condoleezza fatemeh hevrin maryam narges nasrin shirin
    yelena yevgenia yevheniia yulia yuliia yuliya yvette yvonne zhanna zinaida zoe zofia zuzana olesia dora margarida ines beatriz
    """

  /// Given names of men. A name that is also a common word or a well-known place is left out.
  static let maleNames = """
    hanno risto juha tarmo kestutis giedrius heikki petteri krisjanis
    aaron abdullah adam adrian ahmad ahmed aidan alain alan alar albert albin aleksandar aleksandr aleksei aleksey alessandro alex
    alexander alexandr alexandre alexei alexey alexis alfons alfred ali allan alois alvaro amir anatolii anatoliy anatoly anders andre
    andreas andrei andrej andres andrew andrey andrii andris andriy andrius andrzej angus anthony antoine anton antonio antony
    antti aras arne arnold arseniy artem arthur artur arturs artis arvydas asger attila axel barack bart bartosz bas bela ben benedict
    benjamin benoit bernard bernd bernhard bert bjorn bob bogdan bohdan boris borys boyko brad brendan brian bruno bryan calin
    carl carlos carsten cezary charles chris christian christoph christophe christopher clemens colin conor craig cristian damian dan
    daniel danylo dariusz darius dave david denis denys dick didier diego dieter dimitar dimitri dirk dmitri dmitrii dmitriy dmitry
    dmytro dominic dominik don donald donatas doug dragan dusan dzmitry ed edgar edgars eduard edward edwin egils emil emmanuel
    enrico eric erich erik ernst erwin esben espen eugene evan evgenii evgeny fabian felix ferdinand filip finn florian francesco
    francis francois frank franz fred frederic frederik fredrik friedrich fritz fumio gabriel gabrielius gareth gary gavin gennadiy
    gennady geoff geoffrey georg george georgi georgiy gerald gerard gerhard gert giles giorgi giovanni gitanas giuseppe glenn gordon
    graham greg gregor gregory guido guillaume gunnar gunther gustav guy hakan halvor hamish hannes hannu hans harald harry hasan
    heiko heinrich heinz helmut hendrik henri henrik henry herbert herman hermann hlib holger horst howard hryhorii hubert hugo ian
    ibrahim igor ihor illia ilya imre ingvar ioan ion isaac ismail istvan ivan ivo jack jacek jacob jacques jaime jakob jakub jamal
    james jamie jan janez janis janos janusz jared jarmo jaroslaw jason javier jean jeff jeffrey jens jeremy jerome jerry jerzy jesper
    jesus jim jimmy joachim joakim joao joe joel johan johann johannes john johnny jon jonas jonathan jonny jorg jorge jose josef josep
    joseph joshua josip jozef juan julian julien jurgen juri justin jyrki kacper kai kajetan karel karim karl karlis karol kaspar kazimierz
    keir keith ken kenneth kenny kevin khalid kiril kirill klaus knut konrad konstantin kostiantyn kristian kristjan kristofer krzysztof
    kurt kyrylo larry lars laszlo laurent laurynas lee leif leo leon leonard leonid lev levan liam linas lindsey lloyd lorenz
    louis luc lucas luigi luis lukas lukasz lutz maciej magnus maksim maksym malcolm manfred manuel marc marcel marcin marco marcus marek
    margus marian marijus mario marius mariusz markus martin martti marvin mateusz mathias mathieu mats matt matteo matthew matthias
    maurice max maxim maxime mehmet michael michal michel miguel mihai mihail mikael mike mikhail mikhailo mikheil mikita miklos mikko mikk
    milan milos mindaugas miro miroslav mitch mohamed mohammad mohammed morten moritz mustafa mykhailo mykola nathan nathaniel neil
    nicholas nick nicolae nicolas niels nigel nikita niklas nikol nikola nikolai nikolaj nikolas nikolay nikos nils norbert oisin olaf
    olav ole oleg oleh oleksandr oleksii oleksiy oleksij oliver olivier omar oscar oskar osman otto owen pablo paddy pal paolo pascal
    patrice patrick patrik paul paulius pavel pavlo pawel pedro peter petr petri petro petros petter phil philip philippe pierre
    piers piotr predrag radoslaw radek rafael rafal rainer ralf ralph ramzan ramunas raoul rasmus raymond recep reinhard rene
    ricardo rich richard rick rob robert roberto robin rod roderich rodrigo roger roland rolf roman ron ronald rory ross rostyslav rubens
    rudolf rumen rune rupert ruslan russell rustam rustem ryan salvador sam samuel sander sandor sandro sauli scott sean sebastian
    sebastien sefer serge sergei sergey sergii serhii serhiy sergio seth sigmar silvio simon slawomir slobodan soren stanislav stanislaw
    stefan steffen stephen stephane sten steve steven stewart stig stuart sven sviatoslav szymon tadeusz tamas tarek taras
    ted terry theo thierry thomas thorsten tibor tiit tim timo timothy timur tobias toby todd tom tomas tomasz tommy tony tor torsten
    trevor troels tymofii tyrone uffe ulf ulrich urho urmas uwe vaclav vadim vadym valdis valentin valerii valeriy valery vasily vasyl
    abdalla babagana danila girma gotabaya hamza ilja ilkka jukka kakha luka mahinda misha moustafa mostafa moussa murtada muqtada osama pekka
    raza shota taha usama vazha zaza mykyta krishna
    viacheslav victor vidar viktor ville vincent vitali vitalii vitaliy vitaly vittorio vladimir vladislav vladyslav vojtech volker
    volodymyr vsevolod vyacheslav walter werner wesley wilhelm willem william willy witold wladyslaw wlodzimierz wojciech wolfgang
    yahya yair yann yannick yaroslav yegor yehor yevgeny yevhen yevhenii yoav yoon yuri yurii yuriy yury yves zbigniew zdenek zoran
    """
}
