/// The lines of maps, made by `Tools/make-outlines.py`: first a line for each arc, then a line for each area and group of lines
/// with its layer, its code and its rings. An arc is an encoded polyline of longitude and latitude in thousandths of a degree; a
/// ring is the numbers of its arcs, `~` of a number for an arc taken backwards.
///
/// Natural Earth (public domain), simplified. Borders as the UN General Assembly recognises them: Crimea and Sevastopol are
/// Ukraine's. A lake's code is the month in which it was drained.
let outlinesTable = #"""
wda@gfsA?q{B
wda@gfsAmDrAqAdA}@hBGv@v@^jBN
wda@gfsA?vDC@B@?rB_@Xe@N]G}@X
wda@ybwAoCEi@SiAu@k@OaA@{@Vs@d@oBdBmAb@eC[q@[wBgB}@I_@JmBdAk@LsADmAUQeAgAYo@JwBv@mCFgA`@iAv@eBb@o@@JeA}AAeAMo@`Aa@AOa@m@DiAjBo@ZmAJ_@~@DRx@j@Sv@eAr@qAd@}@NeFCUE
wda@ybwA?is@
wda@cwxAW?sAJiAVmBvAU|A{@FsFt@y@Zg@n@WDg@e@iD?qEf@aBYcD?cBf@k@?eAb@aBUa@\w@?e@UcA{@a@Mk@Ls@MmBgAiAqAUo@m@_@c@CcBVmAZm@Ee@u@YPeDs@
wda@cwxA?kwB
wda@oo|Au@N{ArA}@GgA\iAz@sA\
wda@oo|A?mQ
wda@}a}AAA_@A]q@\Q?e@`@G
wda@}a}A?uB
wda@se}A?eA?q@?oV
wda@{`~A?eH
wda@{`~AWRk@~@kAe@]H_AKKi@q@BwBa@aAp@o@PuB@AO}@f@m@CSPaEZ
wda@aj~A?syA
wda@aj~AeAF_KcBc@ScAmAa@Q_CAu@q@[{AYa@yAWkBDaAS{@c@g@m@Mk@BeBGu@YaAc@{@q@s@y@c@mGcAiAe@
wda@udaBa@AqDRqAYy@s@Q]m@@s@j@Xt@?d@u@p@R^|Bt@r@LvBHH`@aBnA]F{@KkBXXZo@f@g@fAwCdBiAHgAM{@a@sBGiASNa@j@?Hm@a@D
wda@udaB?wn@
wda@mtbBkB{Cs@c@_AMeABcAIcAY
wda@mtbB?yV
wda@glcBAHm@hAuBNyBMkAJgAb@v@rAWlEYbB
wda@glcB?{A
wda@cocBQ[o@So@iBpBm@
wda@cocB?gE
wda@kucB?{dA
wda@g{eBc@j@qAHoAOc@S}@^Yz@e@R_CXiCBwCp@kEpBgAViA@aAP{BnAiE`@cASsBsAcAROb@}@`Ao@Hq@_@iAKeAP{@j@kIdDu@jAgACqEu@eAE}DxA
wda@g{eB?{C
wda@c`fBG?W[i@mChAcB
wda@c`fB?mG
wda@qhfB?sh@
wda@ergBOMgACuGj@}B]SaB_Ac@gC]qAwAu@Y}F\sI]eAB{BpAgJb@iDz@iA]sBWaDLcBj@cCpA}@VkBVcFGkB[
wda@ergB?wjAoLm@qIcAuO[iI?m@HgAb@cALkTjF{B|Ag@r@AZ`@H^c@b@OvCyChBQRSv@IvBo@tB_@bBq@d@NZx@Bh@y@R_AbAFh@WLJf@{@Ja@YJ`@i@p@aAlBDzBKjA[^{A`@wBVm@l@qI~@iA@}@S_BZmVaAeDm@mC[{BiAa@I
yia@{zrAiAf@zBYaEvA
ina@uwrAs@q@m@EiDb@q@Q[h@AfA}@fA{AVq@ZuAfAyCnA}IlDaAXmBZu@C}@x@]LgBN
ina@uwrAs@Vw@OHd@QT{@b@p@IrA}@h@BTUrBa@p@WhAMDVd@M?tBq@LmBNiBb@{ALkCp@?d@YCXy@v@m@iBt@aAYw@H{@`@w@AVj@i@`@uBl@sAv@q@R]UITy@l@f@?e@`@aBJqAb@gBLIHBfAc@f@yIdDAZyBh@k@p@
era@{{bBcAAaAR[j@In@iBt@}BBmFu@cFuA
mra@{h|Am@PgD\}PWuFNiACuCi@yK_@wABiATuBBo@SeBcA_BUdCkALc@Y}BVe@YUkAUu@iAa@S_Hk@iAE
mra@{h|Ao@qAy@A{@e@OaAgDeBRYKk@RUCs@LeAC}@z@O@]~@DTQUc@H]vA_Aw@Ug@HY]\q@_@Ec@Vw@WSe@z@_Aa@_Ar@]]kBa@UkCiDk@_@bCsAdBa@e@]gAsBaAL{AYE[
gcb@o}}Ae@[[@Gu@b@k@F{@WOu@DETmCR{@b@q@r@wBf@g@^l@pA_CbAi@hA}@JQO[RgBy@mCw@
eeb@wv`B[BuBp@Lb@YR_CN}Al@}AVa@v@e@RuAa@cAMkAPuCr@m@?mA_@]JOzAu@Pv@f@At@qAzBSx@e@ZyAF{At@yAMg@\KdAi@fA]rABjA
eeb@wv`BCa@uBuC{Fa@wBy@aEy@Uy@?eB`@_GSi@uAQCc@Tc@Yk@y@IcH@VgA~BkAt@m@d@kAo@oAc@}Bs@gA}C_AMeAf@qAg@q@eAyC
kmb@_{bBm@p@y@\_MfAkCAcAk@u@h@o@x@uCjA
kmb@_{bBJ}ARu@rB_Ab@w@D_A_@m@qCSq@q@a@}@cBSkB`@_Bi@w@_BBiBRmBIcCs@yB{AiCs@k@qB_@aHPWM_BiBG}@d@aATeAMcA[}@cC@eCScBgAQ}BUw@gEs@{BiAb@Wd@q@B_A
szb@cj_Bm@WE_By@Hk@SuAcAaAWY[Ou@g@OwAFuAS{B`@w@AqAq@uBI
szb@cj_Bk@NEZyBdCCX_AfA}C~@_@^[x@z@j@i@Jk@`@@dANVbAt@z@H|@l@x@V[VgAJcAWs@k@YVsAKkCVg@`@l@j@Kd@DrAy@h@_Bh@St@cAv@KX
i_c@}brAk@Um@J[MPe@eBw@Wi@?y@Ru@jA_AdAsAj@_B@a@y@y@He@bAmB?a@e@mA{@k@oBQuB?qAFb@wC?u@O_A_@q@uAwAn@Q_@_@}FiCu@KXa@e@MuBGo@HcAh@Cl@aAfAaA_AyASz@sAz@wBrAiAj@FIg@X]~@WI_@w@WkAu@m@CkAhAkAFg@Ku@m@q@C}AH
i_c@}brAI^J~@O`Ao@p@q@TEr@
sbc@iy}AU_@cEQMi@aByAkBRcA{@o@{@aAQaAyA
sbc@iy}Am@h@j@t@sAAS|@V^Y`Am@f@?lAfA~@STeAq@uCQ_AMs@eAo@a@k@Aw@v@aAf@mAvBZfAl@d@Ar@W^j@d@Mn@c@SkAXwBBY]oCa@[@u@]]h@Vh@ChAl@^j@p@Aj@
_cc@_zqA[TUaAd@c@uETyAMaA}@Dn@m@jALv@tAm@zDm@b@\aAn@LL{Ap@gABKi@e@@c@VBh@g@ZAZ}AbAa@f@mAg@YXOOaAGm@f@M`AU\mB`A[j@c@JUh@kA?]f@g@RPZO\oBlAI`BJNk@^S|@cBd@sDn@mBtA
_mc@erbBcB_@yGE_Cm@gAF{@f@eGvAaCP_D?cAe@eCNyBdAyDzDcAJgEEyEdA
axc@oe~AmBm@UZkEJ[a@Gu@ZOBaBq@UUc@_BBiI_@g@ZBh@oAGy@w@i@OcAw@oIc@uCJaC^qAd@aCWiAH_EB_AMm@J
axc@ku_BeEJy@TP`@QtAF`AITyA@yBc@kA\eCU_@oA_@A@c@_@_Ay@m@eAO}@?_AQmD{B]I
i|c@uuxAK\bAh@}@d@F\xAFJ|AeBxAQzAOV{An@IZ`AfAl@ZNzAkAbAc@?m@_@eAWaAv@wAXUZx@f@dCMZp@Kz@y@v@NZ|ATAf@iBr@iBJYROz@kBl@kE`A{@LoDJe@LUf@Dl@ZTlDBXUl@VrAFpAKx@u@bAAg@bAF^j@DnBGZd@s@h@Sj@Y~BRbAY`@i@KYl@v@\p@t@t@FbAe@t@TEf@k@x@
i|c@uuxA{BDe@J?y@o@WuA?A{@]e@m@Mm@J]f@k@PoDJu@Eo@eAg@UoCMs@s@_AOgA}@s@STq@[W_Bc@oACsBOsAJeDfAa@DeEw@oAM_CHsA^kBUs@B{@\q@Qc@JmB~@
ocd@csvAiCYqD{AYE]f@iAMyALs@Gg@Xm@?_@VOn@XNfApFf@x@z@f@j@lA|ArBl@d@@l@f@d@dAPD\_@xABt@p@t@Ph@SlAk@dAkAj@mD`@_AKw@V{@nAO`Ae@Z{BbAa@S[NCb@{ArAaAZq@d@e@Ug@t@r@z@pAl@~ALpBGbDLlAo@lA_@dAJZZIf@Z\{Ap@}@v@iB|BmE~Cg@`Ao@lBAt@p@b@Jr@KrAbBSh@z@|@yA`Am@zAh@~AAfAnBj@?
ucd@a{|A_DKwFRkCu@mGBkBq@@m@Ya@QkAw@k@wD_@i@BuAv@{AKo@Da@ZLt@e@RgAQo@HkAl@i@Jo@KyAw@yBc@{Bk@_@[Qq@YSgADsBu@uAd@m@Oy@g@{AkBmA_DW]yAeA
_ed@kbeBcAm@wFCkAMi@m@mAA
ojd@grgBgHeIeAm@sA_@aDDoB[Ca@w@mA{@o@GaAbBOdEHdAUe@mAr@i@dBG~Aa@bA_Ab@uADg@wBoAu@eATq@f@i@j@kAMcAo@a@qDLm@C^j@Ht@YOc@u@mAcA_GaBoBMaCw@gAS[i@]CJg@]?
ojd@grgBmDhEq@tAyA|AoFj@uElAcFb@mBl@gBzC]vD
und@y_tAf@l@Ax@_@r@s@`@sGxA_@PsAzAuBxAmAfBkAl@}@z@kAf@cCTy@Qy@lAmA|@m@JeC?eAm@k@A}@dAwB~@aEjCo@JkBFw@PiBv@yBl@a@^Ap@RlA
_ud@{eeBUcAqCuCFc@f@YIkAu@cAeCmFuAM@aApBcDQg@g@YIiA^qAaBFsAk@oAy@qBZQa@QmA\gCeB]_Bm@
_ud@{eeB_EnAsEZeB\wDzA_Lu@_Ag@iACeB|AeC`@w@VWp@GdAg@v@{@BiC`@iBt@TbB`AVOj@eBpADd@Q^gALsEOeCd@oCdAuB`BK^n@bAQv@kBdA_@r@Dl@X`@pCKvBi@xC@r@nBy@vAi@|CcBf@?~@`@v@~BhAVv@Ex@
iyd@wvpA?iAf@i@Oy@Lm@g@OIa@`@k@De@KiAc@{@f@q@pB_Ar@y@ES{@o@}D}EEs@[k@eBwA[_@gAo@}@eBmAo@a@gBuAuAw@e@m@Om@P_@j@OvAV`@?lAc@|@_Ab@gAPiBi@eAe@_B@s@KgAeAi@Ws@T
iyd@wvpAgCa@aAZmFfA]d@RbAd@GMbDf@t@y@f@YBYbA`@BTa@f@dAhANlDOu@|@mAb@Sl@Nr@f@h@~Ap@Gr@^Z`AAc@d@IvBYPoAD}@`@[jALd@pA`BHhAj@L[hATvCEj@u@XHlAj@l@KRs@{@Wm@Es@Kf@o@jABn@^^~C`AOqARu@f@j@n@RaAlAh@n@[n@x@NVt@@tBX`AtAx@Ah@iCzCM\Ku@o@Is@RYd@PtAVHf@a@l@@g@j@m_B?
q~d@_{_BHWn@SXc@s@wAEs@dCOjAU~@e@\}@h@o@bBYz@eADaAh@a@r@Ch@a@WcAwAcByMuI|AqAhBcA_A_@eCJuAoAw@eAu@s@mBf@eBEqDyAkBIqBD}@E}FeBRmA
q~d@_{_Bq@h@}@^Wf@c@bBk@lAkAVoA@NlAsBXsA?aAQQH]dAK`BLd@o@\lBnBFXYVq@J{ABgA]
she@qjiB_@UwEsBcEoCeBsBYKGs@{@}@s@kAK_@RuAr@eBHm@g@wAgA}@e@EkAf@qAKiCB{BK_IVqAKuCo@oHqC{I}F[ImEkE
she@qjiBi@RaBR{CD
gqe@iufBcAIy@]s@}@oAMaAP]\wRx@uCO{@Qs@e@a@aA}@]kABiAKwGaBaAm@gAc@oC@}BOqCs@_E@sDc@wCkBqDHyAGqAa@w@cAq@OqFK
mqe@gfbBiDRYH@|@hCLhAxAu@h@wCZcA`@w@lA}AhAnAFhChAf@t@eAVgCLw@L
mqe@gfbBm@q@}B_Aa@{@D}BY_AeAGgGxBm@a@OaARaA|@_@xAwAq@wBo@g@}@O}ER_AKiCqA_ASaAEcASgAqBy@Y
{qe@ciiBwvDtDiCY
wxe@ab_Bk@t@UfAUJk@Ia@b@q@V_BOEV\bDhAJ?L_BrAYt@_@Pj@XbAR
wxe@ab_BkAk@_ACw@PeB~@aATg@SSq@KeAWS_AeB{@C}Aw@yCIm@_Bm@IoARgBA?a@_@EgDx@k@Do@IiAo@iDAoDjC_@LmBDgBv@qAEk@WaA}@g@YoBIOQV]fAe@i@[mBU_@@_Br@kAY}@{@e@OiCh@cEb@kDM
g~e@graB}D?mAXcAl@gD`@yC~@yArBa@zAa@l@{ApAe@r@qCv@gGDy@i@a@m@{Ae@G]qAk@Yo@kAn@uAg@_@LqAOkAe@qDG{@c@qAYq@De@Xa@EcAm@KYo@UI[_@HUc@c@A
w`f@uo~A_HVeASwATkBh@
aef@ebrAi@`@cBf@a@`@w@bBe@\G^Lp@o@l@QhAg@NeD@wFfCwAlAkAxBSt@E`BKd@_AxBQzAhA~AIt@
aef@ebrAWY@uAw@cBR[rBqAT]Sw@qAk@gAJiA`@cALq@g@Ay@a@]kASaDS
epf@w`yA}BjBW\i@zA_Ap@sBh@iBbAoBPcA^aArAq@XWdA[h@_AbAq@Rs@Ss@o@i@ZLx@AfBr@bCG`@y@dAYl@B\hAl@KZaB^}AvAaCrAkAdA]PeDt@w@b@i@As@]a@PcB`BeBj@sA@uEl@iBr@q@h@
epf@w`yAoAgAaIEq@u@oAJoAVmAl@g@FoBQg@Mg@o@
arf@qm~Al@HdBfBCtAf@`@Mx@k@LeBv@s@~AIr@oBd@v@~B^r@Ij@u@^?NcCA}AOa@N
arf@qm~A[Qq@{@y@WZYt@OsAw@cCe@g@UaB`@s@MSi@OTsBx@eAF[^c@BcAUBSy@G}BLB{@qB\k@X}@Ig@VaBZmAGSj@gAx@i@CkAPsAE_Bn@g@EyB\d@p@oAr@q@??c@{BOS[Dk@[Km@NGYq@ZiAQa@nAoA|A}B`@sBHmAVo@W{@IyAe@TsCAq@iA?aEh@qC~@oAFmDGMSNi@w@]iAaAwAJaAlB}BK}AN
qvf@usrAeD[_B]m@k@Ri@jAm@Ow@a@_@eAGu@Uo@w@cABi@]u@{@i@aAGq@hAMT_@l@gB[a@mBO{CuAaBSq@JgAr@SZp@H@rAkIlCi@JeCB_@P]n@]fBs@h@w@Ya@B]j@M|By@n@cADgBl@gBJQN?r@x@xCu@PgAAgERm@J_BnA}@NuA]gBHq@VE|@~@\\z@Of@Rl@bBxBnAz@Tr@I~@H\f@\vBXh@`@@n@mAvASv@
_|f@sdcBmBX{@|AiI|BwAjAs@VqF^uG[aAWy@s@_Ac@{@JObA{@h@U~@gCv@yCFkI`A}RsA
c~f@_t}A_@]?}Ay@O{BEeL_A_AHy@b@{AHmBj@wB@sBVg@Xq@F{Cq@aAIsA^]Kq@}@g@OeBCgBUcCh@}@nA_@HkBBOTYrAaCfCcB|@}@L{@CgBa@uAGyA_@qDMwBFc@EiAs@
mdg@axpAp@TBl@UxAnAfATn@YzDk@zAJd@fA`@`BNArAMZe@R_@r@Gj@}@Rc@p@L|@l@r@v@DFh@I|@a@hBYr@iAlA]n@InAMXw@TkA@i@l@mAtF[l@o@\q@FeBs@g@GiBJcBTa@VOd@?t@
mdg@axpAm@b@y@Fc@e@_@@w@p@k@Kg@a@u@oAGo@VoAAk@WcBSi@g@c@s@UaKaBq@QyAaAo@Ww@LkAj@gAr@kAvAeBLWUJ_BuBeC{@Q{APRo@_@M_AV[Ya@PaCM
_mg@qdyA[i@e@DOYPm@E[oAm@qAWg@@u@ZoAImBZiAGcAh@c@I_BoAgAEi@g@Qe@GyASi@a@[{BKm@WLk@x@mAEg@uAcBSqB]YsBAk@Ow@_A
_mg@qdyA]FyGhCgAp@o@bAs@P{BNoAGgAX?d@YVw@La@GYaAe@Qk@?Ur@u@b@}@JcAa@_AAo@\[AaB{@Y}@w@IaABo@REj@a@Ru@Ei@JuAv@Y\Jf@gAt@[Im@aA{@SgBj@i@h@S@CeASIu@T{@?QQ[cAuAGs@Ng@\sBJk@h@cBt@eB@}ATg@YqC_@K]u@Y
yzg@e~jB_CR
yzg@e~jBuCsCsAuBoAcDa@eFNg@E}BPu@_Al@]vACnDZpA?jAt@~@J^e@f@`Ax@\l@f@nA`BjA?b@
s|g@gbnAG]m@OaAs@m@uDBe@^_AlByAf@y@a@_@Ki@B}A
s|g@gbnAiiB?AIc@k@yA^}@WF_A_Am@c@LwAYe@i@HcAy@Ou@Bo@Z_@r@Nb@eA^Kb@pAfAdAH|BDj@LABm}@?AM]WiCKO[r@q@lB?pAo@Jc@|@oAjAYb@]Ni@Is@[a@uAq@mBa@aAE_AH_FzAwAPuABiAMmMmEr@AHe@k@Wd@a@uBcAg@k@eBWi@LQU_AS{BRQp@q@XHXmArAw@i@eA\NJkAJkAWgAV_Ak@{@{@w@_@{Bg@gAAQOLc@u@Mi@]@_@c@EaDA_AZz@VJh@}Af@{CTMHcAq@qARsAl@iAXeCPeBt@y@HkAUsAJwAVqAJmCIm@LmCHk@OaALkBx@aA_@k@Vl@N~@Bi@\a@rB
i}g@axnAeHImC_@{CPcA?cBWgAw@_BOaDNwA|@w@FsAw@g@?Yo@w@SgBPy@IWSK{@}A{@[c@aBsAEu@W_@oBu@_C]e@Y]\oA\i@IgAq@m@OsA?{C\G`@qCGsA`@yA?cAM_BDqAKcAw@Io@u@Ac@h@}@`@k@s@SkAG_DS}@{@g@yAKuDH
y~g@q}jB~An@FTn@Hx@dAl@`@hAjAbBx@jD|BbGhCp@NBPu@n@e@BuJQqALmBz@yETkCGa@Sm@Zu@[gDYoAWYk@n@gBn@sFZgA?k@i@i@i@Xs@?e@UIi@H_@
ybh@qolBRsAZ_AxA}B\uAUs@A}@RoA?mA_A{AOqATeAKQc@Ri@~AZZ[J?h@ZX}@h@c@_@Ti@E{An@{AxA[Te@OQUqAeAqBWaAMiDVmBWa@cD{@SScCk@mBqAcDqAk@e@g@y@WeAAqAZiA[cABaCOmAw@}@}@[kAkBmCeB{EgF}@e@sAWoJMuAMi]{GaCQiAQo@HRTPjAFpA[dAmBvA}LpEmC~AaDlAgB^}ALOv@u@x@a@fAa@jBm@`@w@xDU\_AR}Az@eDd@kDPWHaBnA]L}AN}BFuIm@mDm@kAc@yAkAmAKoGaBw@s@oAU?UcA_@cCsAk@w@OoAD{An@yFLwB^i@_@}B`@oCvAoAZe@TaC?gAa@m@
ybh@qolBkAIuB?oAK]e@Ow@a@_Aq@k@qCmA{@QyBGwGwBiAUoDCqPsC
ybh@qolBIdA?jDXbA?vA_@hDYvAq@^sApAa@zAiApB?jAw@t@q@zC?n@n@d@pAhBKLsB}@S@C`A{@|@Fb@h@DGdA
gph@a|jBcDmAq@C}@b@{BxBgA`@iEBqATkC~@eAh@iCPiBn@gAHcAVcA[kAFYvAk@RcBFuAq@wE_@e@@
}qh@umaBaCeAe@Jq@GyAk@Zi@_Eu@_CUaBaAY_@WcA}AgAy@}@yB_@_@]c@cAQmAHeB
}qh@umaBTfDz@~AjApAJnBu@lHNvA@lAa@p@i@^y@BiAXYv@dEbB`@p@{@`@uEz@wBrAeAjCEfAHbAc@pCiAjC
_zh@cczAW_@_BUc@e@Ee@dAg@aA{BcA{@gAMe@e@HaAM_@mBaAe@aBJ[x@a@yB{AcBm@s@k@Su@_Ao@[g@B{@i@eAa@}AmAmAgAi@yAQg@w@BaATcCe@o@y@k@}B_AaBOe@_@
_zh@cczAgCX{SYs@Dw@`@_A?eCp@oDByARaAb@_@d@i@nAu@x@{Bf@}Av@uCf@u@hA}@NsD@yCV}ABsAC
w}h@aewA[h@FXdAV`@ZC\Zh@Nr@l@RfAFRt@}@DA`@m@V_BJwBb@m@r@Dd@ZNhCTrBCr@Ll@d@DZgA\a@t@_@HiDLyBGkA^o@fBgAr@aBTgB?yAMiB[a@BsDbAsAR{@nB
w}h@aewAg@Mw@eABoBo@y@VuAzBuARq@a@}@Bw@w@g@sA_@i@g@Ck@[i@{A]}@?}Cn@i@^sAG{A]gA_@o@Ba@Xk@|@_AToAO}@k@l@GLm@OQeA?wAOcBw@o@Ag@ZkBHcAwAiAc@{E]
s_i@qo_B_@GmCIe@DmAh@aA?cBxA_@NqAs@i@CmBx@iB`@gAj@y@|@e@dCy@ZmCN_AZkBDUNMn@}APmBAi@JeB`AiAL{CDeAT
e`i@gkgBqCe@}GH}BYy@[_AOsCKyImCaEaCmPmEqBgAeAsBoA{AG}ArEmDdB{@^qBhE_D{D{C}Lc@eCu@qBeAq@_BDO
e`i@gkgBYdAm@`A_@lAq@dFoBfDiAtAiB`@mBH{Ah@^b@Gr@q@t@kAXq@\w@zBu@x@mCj@wCKcBaA_Bj@^lBq@j@_AXoBa@sBS]|AMfBWdA?tBsEnCLbAQj@q@RJbAo@p@g@Pa@GWVo@DiBAwHd@{CKy@Hm@ZQl@k@M{At@Xh@a@J}@Q
wbi@koqAUFcBAgBN{@g@{EcBeCIcAi@o@CiBf@cCVeAIqGuAu@g@YFGn@}@j@iAJ
mri@}ubBn@mAd@qBYeAc@{BY_@g@KBi@c@uBnA{@Eq@m@Uo@i@AqA|@C_@c@j@{@HeAp@MrANdBMv@Ov@o@QgAgAKgAPqCLmC]q@]Mm@dB_BmAaAmBi@dAaAp@iAFu@dAkBLq@mCaAwC[aH@qGa@eBJeAM}DwAmAE{ELmBw@Uw@eAc@qAJiFhAmAQaAs@y@qA}DkD_AiA
mri@}ubBGXv@h@e@PEd@X|BSHy@rCIh@
gti@{gbBgGpBuCDcC{@oAAkAPeC~@Zp@xAlBe@f@qMjAyHjBQPCv@m@v@Wn@v@R|@C|@JpArAMp@s@p@eATuGc@u@VbBTS\qGp@aMHuCUaCaAcDwBu@MqBGsCJ}Bp@_A|@iEjA
kvi@crkBaFQiA@{@c@WcAcBCgB_@uEMsARq@AeALwCM
kvi@crkBGP^\fBXg@j@M`Ag@`@q@pBi@Js@S}@XqC\Q\\HNt@`FtCLh@uAJ_En@]Vu@rAFt@YJiAa@s@CkAZkDHe@`@t@hABv@
kvi@crkBhBs@z@q@f@o@Ro@d@e@QaARMnAJnCDVMSc@n@g@Ba@zAXrAC@Wm@g@gBo@u@i@p@w@Po@GqAHc@a@Wm@Ee@WeAkAMi@sBy@mAAiAc@}BAc@OwBoCw@IB[v@kAb@[JmAz@{@SWaBa@ES
y{i@_cmBaGaAyA@wCr@qQKcCP
c`j@gbvAUt@}@b@Ux@a@VwAPiA[cFeHi@m@qAMg@QyAaAuAF]JiClBcAf@cAV}CJ]NcBnAJb@`@XrARh@GrBm@pAFZRPbAh@XfAB^JLfAo@j@GjAc@x@s@r@cAh@kAVyBTMXF~AM^
c`j@gbvAmBMyBHe@UGq@V{@GkAc@_Am@u@_@yAi@Mg@H_Bz@uA?m@PU\aABi@a@q@kCq@{AsAaBaAsD_AgAsA_A
ifj@ip}As@DSOaAOcADgAV\z@?^cAAOPBdAUf@aBdBk@Fg@IeAL}AKuCbCu@fBq@v@CAUGoC?iB[_@LGFeAZ{@d@o@p@Md@XdA`@ZQViAf@
ifj@ip}AAoC[_AToACi@aAs@}Aq@a@m@g@YkAUw@_AQoBq@g@Sc@FcBMWCC
ohj@u}{AIg@q@o@Ku@gAu@k@m@{@]{@I{AHmAWa@oA{@GsCr@eAFkAGiAUy@a@q@k@_AWk@C[[Lk@u@i@oAS_@SsAyA
ohj@u}{AiA|Ag@`@qAh@wB~Be@`A]VgC@wAWeDfAs@lB
{nj@{pjBkIVqEc@{@V
qsj@qsqAeEdEiAh@[v@gAfAmDzAsBj@{@He@ZoBAc@j@w@Ge@b@
qsj@qsqAe@OwBI[[_@iA_@]mAYS_@c@qBV{@fEaC_@wB
etj@{vxA}AsAc@aAX{Am@uAMy@DaAYi@m@]_AMoBRuACmAg@m@u@u@sAaCcA
etj@{vxAcAp@S`@[xAgAr@c@d@e@~@_@Vw@KUd@vBrAd@xA`@T
euj@sl~AMMWMWMYaAcAuBc@SkAE_@QGoA]mA
qyj@qgrAOeAL[mAsBv@o@t@{Ae@g@gAa@q@m@_ABs@_@u@EuC\yB]YW
qyj@qgrAoACaBHkAC}@VYv@gAjAIf@_@\{@Ka@d@D~@gBlByAt@_@h@o@Tu@GoAq@eDOsDh@Yu@w@b@{@Fu@Rw@C
yyj@}dxAQl@y@v@kB\It@cADYX_CbAq@t@_@rAGjAl@lA_AfBD\t@~@NdA
qzj@{vkBKh@iA^Jn@]d@wBl@gCfBh@b@In@q@L
qzj@{vkB_Bo@J_AM_A\s@[YiAOo@UCy@QY{@Gq@W[o@{@g@FUs@WdAk@lBTl@_@FWw@e@PiAW[}AKuA_@l@s@Ig@f@MfBLbBZjAEtATnAMTg@f@CSa@PMfAM[sBwByAKe@XWe@k@o@Gu@FsAM[s@\g@q@[
w_k@_z~Ai@[g@HiAt@q@T}CBaAGy@n@mCt@MQ
uak@opjBw@MyAZiDQqAYcBQeBGkBNu@UcBS{RbAwDO
uak@opjBi@r@_@zAq@bAa@HcCBgAf@Dh@wB^g@h@e@tB\dAzAl@j@d@nAZCb@j@b@Fb@M`Ar@bCLzCIlAu@bAwB|B
cbk@ecmBu@NwAr@_AD{GaAcCq@gAG_ARwBzCyAf@eBMcB{@PSe@MeF]m@BuIpAgA@wBg@_AIiCBw@Ca@NA`@}@DiCQaA@uFj@{DpAcAR}@D
ibk@ql{AuAo@eGuA}AI{Eh@gBv@sALyAh@]a@mAk@Ik@f@u@
ibk@ql{ATt@j@x@T`AtAjAYbAuAzAoAlBWP{Bn@mAt@_@f@
afk@gawAmAXuAlAcAP}AGqAXc@b@mB|@Gb@Pp@]bCQj@sDpCwCdBsAb@{IfAm@NaC|@oBnAs@dA
afk@gawAKk@V[~AEh@OM_Aw@u@gCsA
kfk@cjkBk@p@}@^k@BKx@i@TcAEi@RDz@K\_Bv@[b@cA_@o@s@mDpA`@l@YRkBEc@OaADqAQeARQd@o@N}B?oAGcBh@oBMs@Be@Z`@XLb@EjA`AfAT|@
kfk@cjkB}@]qBYuCKg@JWb@s@DsHeAgA[gAeAi@Q{BIoADgAbAqCq@wCfAmBXu@CGYuA[qBj@b@r@W^y@@o@LeBiA{Ae@oGkA
ygk@ojwAgLmBo@Dw@\uABs@Xq@B_Ce@oA?{@Rw@EmBm@wBUkB]oAD_AZ{DcA{B]
gik@gkuAtAZtAlAE\Rz@KdBV\tBLz@hAjCJj@LVZHpB^l@Bx@v@vC[t@s@l@AzA]p@i@d@{@Va@f@OdADrAYb@w@dC}Ah@i@d@sAJyAbAy@?i@N
gik@gkuAkLpEiAVyAFg@L
ejk@aqyAd@iB@yB_@aBYc@o@]q@CkAR
ejk@aqyA_BdA
}jk@ewzAx@tAB^wBb@c@b@\pAh@f@fATr@d@Ab@gBfAs@dAa@|AwAjAHzB
}jk@ewzAWDoF@kAVq@nAg@h@cBJu@`@eB@iAJeBQcALk@GG_Ag@q@WCk@t@[JoAEg@^c@IQ[Fe@f@]A]_BCg@m@{BI[]T{@b@e@Ec@u@Mm@aBaDq@}@DoAqAeCg@wBGm@YGmAWeA\_@
gkk@svsAaDpBWZ_@nAeBvA_Ad@aCXCV
gkk@svsA_B}@s@iB?i@qBc@qBIqBYOa@Je@j@ET]]kBeAmA_B[U[b@oAlAS\[_@[aBGYuB
glk@exrAm@wBYi@iBYmBwAYs@kAm@i@k@c@aAQ{A
glk@exrAu@d@}@pAcABYc@]JJ|@e@Rq@SiArA{@?UXaB?e@l@_@z@
emk@{nyAsBl@uDK{@p@aApCe@NyAHm@Pq@x@_@x@DZh@CEj@aEpDmB^kAlCgBfBq@xCm@rAWfAGdAo@r@Nj@Gd@m@z@o@XkAXqDvBWl@BbA
}mk@gdiBe@Qq@w@
epk@y|yA{@d@yGBiAT[f@{@b@]|@]Cc@a@qAa@w@E{AT{@?mB{@iEY}@NoBv@aBZoAFaACa@^h@r@Qd@i@P{@HQQFg@a@M}A?qASyA@gBMcD\iAY
upk@qfiBu@Oi@BwBb@aACi@Na@j@yAJMJR|@c@\eCOc@H{Bz@kAZaDb@g@R
{rk@m`qAQn@GdAc@zAGx@g@Xa@zAk@hAa@TcAHc@h@An@Tl@~@zAr@PNr@At@]n@Jj@EjDKp@\`@MtADb@n@Z
{rk@m`qAy@s@k@DOi@y@eAq@Aa@d@y@CoBh@{BQw@]cBe@wBA{F|@qBOcBy@
{sk@uu~Ai@Ec@\JzBmDjCcGUsDxD_EGS|@gA]YKy@hAeHR
{sk@uu~AIMd@o@Fm@Qw@VS|Bq@p@k@FGVIh@SE?XOn@Ni@cA[eAO[Qa@G[ZwDRo@bAw@La@?EJmAr@eBq@kAcA{@sAiAa@_Ac@[aAKa@UyBqCe@UUEg@[GSGS}AgAwEmEoAw@iAe@{@{@gM}HaGaC}CmB][
{tk@us|AkAWO[Ng@m@YaBf@_@D_@CuAk@[c@k@{Ag@i@uAGiC^sAv@a@Z_Bt@k@b@MBE?I?i@CaCj@o@E
iwk@ovoAkKl@aCOg@WSgAiAi@qAOkAx@i@CaBo@e@IcEBcCr@aA@qAu@gBIaBBm@w@kBMiAQu@e@mBr@]?gAs@k@Tm@CM_@JmB{@SiCPa@\SEQk@_@U
m{k@ejsA{AOoC|Bs@\yDJcCc@_ANyAYgAy@
_}k@gcuAm@LQ|@`@z@dAZbDZf@PTl@n@tC?l@Wd@s@\}@JiGQ
_}k@gcuAeD{B_BQIWViBm@wAYeB[i@iBk@mA?Zg@rAIVa@YgAuA]_BuAj@I_@O}BGiB[mBB[U
y_l@estA}CIaC]iA[uDS_IJwEvAw@D
g`l@klrAs@XqAv@i@Na@dAIdA}@PuBbAe@^
g`l@klrA}@y@qAEyAXaAg@Cg@Vc@aB{@A{Ao@eA{CnAaBRaB]{AOoAr@iABgAc@nDzGb@xB]j@sAvCiBhC}@j@S`An@d@x@QrAHt@YUaAf@w@Ly@nAKvApBfAKfAi@`D_A
}al@gceB_AA}@Ts@E
cbl@wq{AvDWz@[A[{BgAu@{AuBcBu@Aw@j@yAf@aAFc@MoB}AgAsBAq@bAi@fCYd@g@G[w@YmC?mC^oACq@O{GqCQk@l@i@rB{@|AyA`@oA
cbl@wq{AeBYoE@}ANoAZyFx@m@BsHGgANa@l@uC|@eBW
ogl@ybeBRG{AuBuB}AqFeFoDwAqD_AmIy@iGmBoA{@YuAB{@
ogl@ybeBc@ZFz@k@PiE`@{BZi@@N^c@C}@RYSi@Za@SDl@u@dAeCBe@Lc@l@i@Nw@pCU`@v@f@r@zA@~@\vATPcA`ATl@rB~@XpAWd@XH[b@v@XW\FhAWv@k@n@Z?Y\y@PGZ
_jl@iwqAcAFwAIcApBeAv@k@J[h@|@`@tA`B[l@qD[s@\e@r@{@@u@RTh@p@\
_jl@iwqAa@aATwAm@yAcAiA
oql@c|hBc@Pw@x@g@V}@L_@Zq@rAk@fC?l@hAz@Gd@u@j@FV
oql@c|hBYeBBu@k@gA_Ag@aCWb@a@a@WwCa@AkA]YgDmAg@@uAx@gBN
mul@uhsA_A@}@VOXdAP?f@uBhAkAxAi@`@mAc@sAs@}@p@u@@q@Oi@g@w@YkAVcEXcA\m@Uc@i@
mul@uhsABu@w@a@s@CYk@zBq@tCg@Qu@o@m@yAiBOkABmA{@_AqAa@o@ToA?{AaAa@NYk@lCuAI]{@k@Ao@eAiCUmDVaA
gvl@mqjBi@FeBn@eC@e@RIb@lANbAv@tBAhAVD`@aBLg@Zm@pA_BUaAL_Bp@UVD`@_@dA~@p@ANq@Bo@jADf@e@zAJd@xAVLPo@Xy@JMXd@n@eBz@{@?[Pa@x@@b@f@f@
yzl@ku|AQMECa@_@aBMeDPaCViCEa@JeB~@M^k@?eASaCc@_A@_@N
{zl@ejhBAx@cApCQhBSf@q@j@CxBo@jCiDtH}AtBg@~@oAzDc@x@c@Zy@vAeAf@UVDn@z@pAMfAsAjA@r@Qv@Zv@Bb@Sd@OpF
{zl@ejhBcAHsD~@aADaBW{BKaAUqANyCs@]CyBb@_CA{@I{Be@aAG}@Lw@f@w@jAiB@gCJgAUeFwBcBc@_CMeAQYd@aARaCMa@IYc@Cu@j@gA`@iAgAa@Gq@y@S
a{l@k_vAwD}A}Di@}AC[QHcAIs@BoAc@Im@T
k{l@efqAkB\aA{@e@iAkAGwBWg@Ly@c@_@?
y}l@gd~AqANmFlC{C?g@dB}EdBAD[bCeA@aBu@aEm@}@SADE\OnANnBc@bBgC\wAEw@e@UUGBe@LMDAB]dAiAD_FjCCBk@r@k@v@h@jAKp@aFxDhBpB?@b@rB
y}l@gd~AACqAwEt@eBw@gDcCsAsAwCOIMGWOeKEcBi@}AV}Cy@EAqCTmPsBQ]v@u@xBKKoBDAf@KnAd@b@_@qAWUEgASiBoAnAw@uAmBXcA[c@QUEGcHOsF~@
_am@mwwAsAI
_am@mwwAD\e@bBZx@
cam@qqwA{@L_B@}@PaADyBIeAVWd@\tBk@tBh@vBE|Av@|C^fABd@]dFHhBXpB
cam@_jqBaCWaELyCS{CDFSbAg@JwAoAHcAKi@]Uu@qBBkAYqCa@
cam@_jqBgA\sAM]VIn@L`CKXgAj@ShAWf@]Di@]y@Nw@Mi@ZuBLcC\u@`@{Al@}@t@w@Ru@u@a@QmBJc@Eu@_@}@y@QgA}@aAeAQqABqAPiDdAk@`@Qj@Tl@rBl@f@\D`AX`Ac@z@PbA?`B`@`@`B~@`@lA|A|BRbAb@d@
cam@_jqBXOV}@\Dz@p@b@a@g@_Ap@iC[_Ay@BSU^QEo@eBPuCUkACsB`@_BDCa@j@OCk@}@MsBXt@_@|@W~@Ar@^b@Y|BJrCEl@DtAb@~@IvCZkAgAe@QaAEMMzBwAPe@`As@?g@k@]cCBk@]a@JeAEqAe@Ec@Jo@`@c@xAg@kBrAbAJf@ZLf@t@Y`COr@Wt@k@w@?@{@oB_Au@\AgB`AaB\kAmBc@wAJyAc@u@]g@AoBt@
kbm@yrcBc@@Cq@t@_BH_@eAo@aE_@o@@mGn@oBjAoAGkHgDaF_Bw@q@o@aCgBiBk@[i@IqNWcDRqPw@sD{@yAQyAAqIx@eKB
kbm@yrcBQf@_@LQBm@NZr@aBbBf@f@KZb@F~@t@HXKh@_@HgANoBvCk@`@eBf@_B|@UVh@Z]f@UT_@\OXWrAFZ_AXURQ|@]\gCnAeDx@YXV`@~BFf@Jt@St@Dl@TV`@Ad@]XgBPXn@[\u@Tu@FJl@Oh@q@lA
icm@srtA]BiD[k@DqBp@{T|B
scm@wwwAu@y@Hk@n@{@Rk@c@}BBe@h@oBEc@m@eBi@o@[KaABwBaC^c@rA[FaA}@Mu@T{BEy@[a@q@\y@A_@e@]iCU{@NeAd@WOUaAUYgD{BgCsAIc@HcC
scm@wwwAi@@}By@uAKqAk@mIGkADeATcABiEqAqHs@yK@
uem@mhaBm@qA}@[eAMiJCgB[k@aAOmB_Ci@aAu@X_@R}Am@s@
kim@}trBa@\_ARy@z@}Cj@aAl@o@DgAMkBCeBTsAd@Mx@s@`@tAhA^v@_@T
kim@}trBW@Yg@d@]UYk@KoDAwAJ}ACgBSeBCsAj@e@o@Nc@~ByAJg@s@a@aA?w@RoB|@y@Jw@MPa@bB{@g@MoDEeAMWW_@oAcCOsAPgAj@g@FcBe@e@DsBh@eACDQdAY?OiAAMg@_A@{AvA{AWs@{@P_@l@]ToA{@UmA`@eCrAq@F{CSo@D{B`@c@INs@[So@?_B^kL~@Jm@[Yo@IyD?Ea@lAk@\oADqAKc@a@NaA`AoAV}AhAmBZy@EYe@Na@r@o@Kg@f@Mo@]{@HoBz@YxAYT{@F
wkm@kkiBUJyDCe@FwBq@uBYGS\q@g@UsAI}AR{EYmBI}@\_ALqDM
elm@ckqASf@iAp@EhAVT?j@e@b@v@n@p@xAFfAu@bAKxAs@hA{Ax@kACk@v@cFtBW`@e@L
elm@ckqAaAUIk@}A]aAeAM{@o@Iq@l@i@H_@]@a@\S^iAa@yAqAGkAWa@iA^g@dBJdCaBl@mAKm@qBQu@Lk@Zq@H{Ag@s@?m@Qw@y@mCe@oBPa@`AiARUXiAEi@J
_mm@ejvAWpAOLcCt@e@\i@bBu@~@y@h@
iom@il{Aw@_@mIN
urm@apkB_BmBaACm@Sw@AKYVsAcAm@J_Bh@_@Ha@xAc@Xy@mAEYu@{Bi@Mq@W]Bs@nBq@PqAMe@}@Bc@aA_A{@Ku@Y[qAQSy@LUp@?@i@][Du@
urm@apkBeAFa@lAo@R_BEwBfAK^D|@w@WsBEkCi@qAp@sA?SS}A\s@\Yb@u@^
_vm@iafBe@CgGLqC{@g@BYZi@JiBFqAQo@\cBUk@BaDbAcBBcAQCu@Zg@k@y@o@g@^i@}@k@cBi@AUzAQMUaBa@m@G{Bd@iBNcBGs@w@_@CgAL_@P_@p@Hj@_BZm@Ci@i@a@LZz@CdA{@NmBa@kBBo@WuAIS^o@N{@?Og@r@a@a@]p@w@{@_@iAFqAQYc@yAoA{Bq@QOq@uAoAeBBe@t@g@p@IIYeBw@?U~@i@]u@gAG_@WWyAmAwAaAe@iAD}@GcAPeBCq@XyGLuAIkBNiDDgBVs@A{CY
kxm@c~uAjA~@Z`AYZoA`@yApAcAPeBhB_Ah@a@r@i@f@{Bn@{@f@Kb@P\MfBi@t@JNbAIf@NTdBo@b@wAD[NKf@H\v@XD`@[`@A\Vt@f@ZTj@p@b@jBfD
kxm@c~uAkAa@o@G}@Rq@n@g@G}@aAm@WeCBiAg@Wy@u@IAh@o@l@]QRqAl@_AGa@XuAH{@e@[}@qAa@uBw@gAu@a@e@@Y\B|A
qym@gbsAy@?oAnAKf@Lh@{AhAkAJk@t@A`CXnAg@l@{F@}Aj@_AJaAE
qym@gbsAXs@Jw@_@Oa@Tq@?Uk@OoANmA
uzm@cvyA_ABs@^KV~@~@@d@qAv@mB^i@Vc@|A}@j@
uzm@cvyAj@]@o@g@i@qAo@RiAm@}Ay@]gAI_@a@@a@h@q@Gg@iAaBg@_@}@E
o{m@yl{AkAq@yByB[qAe@QiDW{@a@e@}@k@a@mDo@wJz@wJIi@GqBcAcAOiD@
o{m@yl{ARx@l@j@`Ab@JR]zCUj@o@ZqBRgAf@_Bf@c@r@PhBq@\?`Ae@\eAXo@v@ZlCv@tA
q|m@at|Ai@Dy@J
q|m@at|AcBP
u|m@wksAfCg@NYw@cBqCi@{@N{@g@iCD}Ac@]}Db@}AzAKv@}@TgAf@}@gBqAu@a@aABoBg@qA{AO_B
u|m@wksAiBm@iBa@m@Zm@G}@Xq@DcDg@iAw@mAG}@`Ae@ZoC\aBBSXeBs@mAuASTs@i@iBy@sFGi@b@s@?sB_@wAu@Ks@g@f@q@jAiAr@
q_n@klpAy@m@BaAbAs@Do@iAIcBJmAt@VfAc@@e@[qBAwAy@?{AuAwAcCy@u@uB
q_n@klpAcB|@d@b@r@XoFvC
u_n@os|Ag@JgAl@{C`@k@@q@OsA]aBAmAm@uAQqBRoBAw@L
qan@qerBf@f@G\kA`AuB~CvA`@G`@]PbBn@fAPHRo@P}A?[Nj@`A
qan@qerBw@U[c@i@QsFNi@i@}BcByEYeDBMYb@q@YUKg@m@i@eC{@_FNk@OgCSkA@Jn@Mb@e@PaAv@m@PcCV]^qB`@mAAu@XWhAg@\}Br@qAT
wan@k{aBMA{@Kg@EKd@oDxAgEcAuCxBeCDeAv@@b@hDz@sAt@WLIv@QAo@C]s@u@b@cBJcCdBo@b@oKIOi@oCn@aACUBMHOzA
icn@ysqBy@VuFX}CJeBMw@Ye@o@}@]_AMu@BYl@qDYiAu@aA@{BPeBOuABc@Tc@~Bi@IeAo@gBe@iA?COeCNkCK
wcn@c{lBu@CqFgA}@E_AL}Br@aAHwDu@e@UaDyBoAa@}F_A_AH[SIi@[Oi@Fc@`@s@rAs@xBi@x@uAz@c@~@y@z@gA\sT`AgCMeC^wBEWDs@tAi@`@qBj@qEdCsDbA
kdn@umtAQBcJK
_gn@giyAsCAiAImB^c@BgCWkCD_AI[Ws@KyALcAQYD\h@UzD_@~A}@f@_BEs@U_COeA@oDhA
ign@akzAcDv@eCVkACyAWeAGcAUYmA}@_Ae@}@yA_A}@MiBb@cALe@Wi@mBq@s@u@mAeB{@_A]wD]{Ci@
kgn@wcpAiB]eAl@Aj@eCAaAOgBAg@k@eBWi@ZWt@KfA_Ap@@d@_@T_BBJRuABkAf@cA`Ai@\g@@Q]?}@eDO}@\eIfBk@E]^iAX
cnn@w_pBwAPgBMu@cAgBe@iBs@g@CkCDyBG]Ke@w@]SqBXs@BoBm@wCKs@SwBaA
apn@}mtAkAIoB{@eAOcADcItA
ysn@eorAhA~AYxAuA`@}@~@s@ZHj@r@ZbA@
ysn@eorAqAD{BoAiDD{AZaA`AoAp@_BNm@SiB?eBP{AGqAc@[i@}@K
otn@ccrAT~ADbBk@DWr@?~@QpAc@Jm@x@Zt@AZ_@b@Ot@J`BaAl@\\v@Hl@ZGrAXj@k@tCV|A
ytn@_piBSl@Rn@k@b@Pn@G\g@LoDLcBKkBc@sADy@NGj@g@TiAQuAF}Ag@cDc@cBCCxAFTzAP`@T`@vBfAt@vE|BUj@cATgA|A
ytn@_piBc@g@UiAeABYSGq@\SLoASa@sB[e@]_BHc@KG}@u@mBc@ScCk@}@w@y@Yt@o@fAWxBKjBy@dB]j@W}@{@iCaA?i@TSz@QXs@rBETWBs@tAm@Tm@u@_@ZQnAOf@]NeAr@{@E}@o@yA
_un@aekBw@Y_A?gAm@c@g@o@kAqCHIQ|@m@{@Q
kvn@crvAUn@q@D}A{@q@eAc@EMX@z@gB~C}@n@_@FaBCYR~@^Lf@aAxAs@pELhAW`AQvBa@X_BBi@T
kvn@crvAq@[mAaASa@l@kAc@sD{@{DNkAx@_ALk@MyAPq@Ag@k@k@?i@f@}BCk@y@oA[wAV_A
ewn@y|pA_F~B}Aa@aBm@gBWaBGaBRgAdAyAh@o@`@g@t@wBOiAjAgAJ
}{n@s~wAkJiA
s~n@as|AkA\qAt@WpAc@ZcAZaDj@u@f@qB`Ce@P_AG
mbo@emkBsGvBo@^KZx@d@]|@w@PaB@q@p@wB[WBGbAe@FwCEBf@}BdAeBEMRx@z@U^}@?aB^WTz@LfBp@bANCf@Tt@QNqAJ_AV[dA_B@}CZgI{@oE[}@@]RkBJe@EHg@}@g@N_@u@c@zBo@v@m@xAu@N]Ww@w@S{@i@s@_BwA^iALkAWk@f@g@Jy@Gm@`@sAGy@q@m@O{BAqAPe@ZZn@Kd@WFiAO}@HgAVcBLmGF_Fe@aCq@{AOiANo@r@
mbo@emkBe@c@LeAUa@y@[Fo@vAo@GOy@Iq@Rq@[JSr@[Eq@cCHkAIkALy@[{A@aBS}BBcBx@A^iBCeFq@cBDCo@[WwCq@e@To@p@q@Sc@Fm@h@kCg@wECi@^kAq@}@s@{ALWOq@yAu@m@Ug@cAc@y@k@Aw@g@g@
kdo@wmtA{AgAiA]Fm@tAgBdAgB|@qBIcAi@g@wCc@qA{@}AOe@]NcBAu@[oBD_BNwACs@Wm@
kdo@wmtAwAV}AHeLUkF|@aGLqALaA\
ego@gt_B[gAW_A}Cq@oGsAsCuDyALcA[Ke@x@gA]gAuNcB{Ac@EuAqAc@xBeBHa@
ego@gt_BaElEm@jAKTRr@]fBqA`AARA`@z@t@Ef@KfAqBGaCn@Cn@Cl@bDQFZBLgBd@uAdBsCCG@aBf@EtAuAtA}@iBaBYh@pDCAm@_@{C`@zCn@DHNVWr@sB{@e@Ss@@CaA?OuCJQi@e@HWDh@r@UToE~@aAh@sAt@Vt@Y\IJRd@
igo@}`xAP_Cd@qB|@}AGc@]QoCe@YMEa@f@U@s@`@g@Ee@wAa@]Uy@O}@BF{@QUmBi@uBcAk@i@
igo@}`xA}BGw@NmA~@iB]{@B{BG}ER{BbAaBf@]XmBlDaAv@
epo@kuuAuAOmBR_AEqAq@qABkAQwAo@yAKoBHaAT
epo@awhBeBI{AF}Cb@yAGwAa@qAu@_@i@i@}AWYc@C_CZcDEo@QoAeAkAIcDbCfBPDRo@N@^fAXM`@cBh@qDP_AGu@_@aBBm@SO_@A{A][x@iAd@[n@Cd@gAx@CvBb@tABj@IXYAq@e@k@{A_Ac@k@McCs@_AyBk@aAu@Ke@Jg@p@eAHaA]oAFeBEYaAg@i@IGa@Ry@Ue@_CgAUu@cB]qCHsF[gAW}@o@
auo@ce|AGoAgBkDb@eC~@oALcByBmEmHcDAcB}GyDkDmBuFo@wDTi@aGpAmEmCiB
auo@ce|AYC
{uo@ge|AuCQ}Bc@sAu@aEwEuAi@u]gAaCc@iBG}AU_BD}BYsC?
{uo@ge|AYv@o@p@uA|@Sf@^^vBZ
wvo@{|{AUN}CvAkAfAKl@`@j@fAd@Y\@\rALDZy@v@e@r@Ih@v@zASh@}@?KPXlBKjC
kxo@_~xAJg@g@w@cBi@wDEcBM
ezo@morAN_Bp@{AnAi@tA]^o@G]^uBiB}AN_AWqAkAg@MkA_@}@}AHqAR
ezo@morAAT
gzo@wnrAeBDgBOeBc@cBC}@z@qAa@kBLgB`@_ACo@[cALaA[e@Jm@g@a@JiAx@[ULc@
gzo@wnrAJdAa@lCRf@d@Hq@nAMfAa@`@mAh@yA@aAO_@h@f@dAqAhAJZlBYv@\OvBaAlB|Bl@XbA]pAaCv@FZc@B]o@kBQ}@JkAd@q@t@
u{o@akpBgA]kCGs@PeAdC{@LaAQe@[J_@v@u@Aa@YMgAPc@p@_@Pm@EoAVwBlAoAXyANSX
u{o@akpBp@gAQWw@UMYaBEUQl@[e@e@u@H?w@]YkBMw@FB_Ba@U^_@tBg@hBm@dEW~@`@l@KVWk@iBAcAy@W@o@b@u@wA{@gC_@sAa@oAu@cBWPo@Q[u@M
m}o@mfaByGkDn@a@nD_CyAK}@_ApAgAQYsCDS?eCDY]KIBIPw@Hc@{DA|@a@M_AE]kDn@sHgBcA?e@?oBrAeFbAuAgCI{DgCaAwBQPILGh@[aBaB~@oAkB]iB[AY?MAQlB{BFGdDGCaA_Ew@UyAbGuBfFeDMyB|AZbAe@jAt@jCIr@d@j@\t@_@SyETaBFc@]_@iAqAxA{@zAKBaD_GkFLmB_Ae@dEKZe@DE
m}o@mfaBIB_@Jg@NwDQUjArA`Aw@z@?bB?bA}IrD
u}o@espAx@bAw@fAU`A[TLd@KnAp@Zv@Hj@Ej@JAj@c@d@eArBo@Pc@g@iBUUzAHzAXl@g@n@Pb@OrB
u}o@espAo@BUkAk@[Qi@_@_@}Au@u@H
y}o@}~zAsDV{A\
a~o@yisAwAcAHaC
a~o@yisAKd@k@V_@p@u@\mGBw@~As@PaCHkCCuD\a@lAl@lBuA|@g@HWZ@t@Nl@j@|@m@pA
o`p@_psAkAMwCcBJiAh@_APgArABVk@yBcBk@eAn@UN}@{@u@[oAkBcA
ccp@wtoAm@ZuAvAe@P}ABmIqAgBAe@U[g@YGqDH{@Vi@@s@_@{AI_Bk@k@J{@p@e@JmAWmA@{Bu@eE_@u@mAUq@a@SB[v@_AY_@Io@Jo@x@a@Ao@Pq@Z_@nAUNQ
gep@}byAzCuBjBw@^I|A@hA]|CeCCi@}Ae@o@Ga@ULa@t@[MY{Bc@_@]IiAWi@uBsAmBc@{@c@gAkAqBeAUg@Du@QkBv@sBJk@_@gCDyBTu@~@q@Ze@JkA
gep@}byAkBKmBc@aABiBt@wATu@h@
_fp@kuqBeDVSVZb@f@dB
_fp@kuqBi@u@@i@`@_@AWgAOiAwAlAq@g@u@uAe@?}@Za@aAe@
ifp@g}zAiARqAG[]Iu@SUyBa@cAH_FhBaAr@_APmDU
mgp@_zpAeBq@cAuAC_@^c@KUb@kCC{A{AN
mgp@_zpAVr@gAxBiBL{@Om@g@gAQU^@d@QZqAZk@Zi@Ac@]k@AeAr@e@?k@f@s@nAl@nAHt@aAZqASeAPg@UWg@eAYeARUnAyAhAwA\oAy@Mi@eAKUa@aBO
uip@qoqBsDb@qD@eAIgA[}@Da@WaCWiAWkFo@
}jp@ixuAi@Jw@Ig@Y{A}AC_AgA@oBf@s@@
}jp@ixuAi@w@Ee@TkAo@eAD_@tBa@jAy@p@gAAg@u@]bAs@?m@k@mAQaDd@kC@gAoAsA`@qAxAsAToAK_As@_Aq@d@q@Hs@k@a@iAKmAeAiBIw@p@mA
ikp@sitAuCfAuAF}Cg@
ylp@wswAyBUaAoAu@Y
omp@_frByCo@CyAW[kBFq@]|@{AyAiBYu@Jg@j@k@?SqEOkBZa@CAYiGe@aBB{CZ
cnp@ygqAeAVaA?e@TaADQeA]aAaAQaAPaBs@cAX?dA\\q@H}@UiCbBo@n@}A_@cCaB_Dd@gBtAs@v@y@`@sA_@wAS
opp@yt`BC]C?mA?IqAeBgAr@u@W}@}BVeBR]Mq@Yy@RoAg@iGOoGgDCCuCVm@Mg@IqDl@gCg@QXXb@^j@YV]\Ez@
ktp@wwwAy@WqIi@aCJqBXoAMaAv@oADw@m@WgAi@Wk@DiBh@}AL
ktp@wwwAc@zBMxAUh@{@\k@j@Qj@@pA{AzAmBvCsA`AWh@KtAOn@_@n@aAXkAI_At@Iv@Hx@Eb@e@\_BH_ATiCvBwAb@
{up@s`yAJZWd@{Az@OKqAD_@p@X`AE`@NfAA`CYx@mC`A}@l@C`AcAM[LwAMKKaAl@yDn@mBbA{@lAgC|@}@bAi@^
{up@s`yAuAuBoCcBgAgAqCoAy@FwA`AMv@kAbBoAl@a@`@yAf@{DHgOmA
swp@khtAuC?wBc@kBy@{BC
swp@khtAs@nBh@bAj@XIh@eBv@a@\[W]L`@lBoBnAqB^Yc@o@?m@TeAr@{DZs@Aw@Uy@@[xAeAPgAB
syp@s|uAi@VC\b@j@p@bBaArBm@f@oDN]DoBfASt@?|DhATZXFh@j@pABx@OpBs@nEWp@{@jAa@jE
syp@s|uAiAcA_BYgRY
u{p@}kdBoG@iDUiLr@kCC{@F_CfA{@NqMJWF@r@u@\wLHyJfBcCJiEk@oDDqAHu@RK^D~AOd@]PwAAy@HD`@f@lAYNk@CoAOuBJuAMw@e@c@MeA@
_|p@{dpBK^wAj@_B@_DW]Zm@nAq@XcLRk@b@Vh@W`A{E`BcAh@{DdDcAj@sA^wDh@
_|p@{dpBqBwBCs@SKqBCcDoAmB]UWD_@{@o@mATkA|@eBIsD[
g`q@}orAqARcAe@iAYiALsAA
gaq@ka~A}CZu@bAgBoAIFyB|AEb@aCZs@_@_Ai@cANy@_AYf@Db@JjAu@p@iAHKKMMv@gB}@C_@hCgCRoAEcEl@m@U
mcq@c|zAAk@o@uAyAiAkBu@q@g@@c@t@g@f@o@k@Qs@PsBfA}@AqCm@]AuAXkCQaF?gAK{DaAuAGiANaBdA
mcq@c|zAcCd@s@t@y@zAa@^cAb@m@d@Ax@dAAXLBd@UhIYn@_BdAs@ANmAg@McDZ
igq@mktA_BYq@_AaAo@{@Y}AuAc@s@oF_Cq@eAiA{@eAY_D]_Ds@i@C
ajq@csqBK]y@_@_@i@uBq@i@Ee@Py@WQkAcCi@eDEDk@_@e@u@U
ajq@csqBONQjANXhAb@UPgC@qDJs@Ts@t@wABg@l@}@f@gCx@
elq@}prAyAA{AMaCLuAy@}AGWk@By@]c@o@IwAe@k@mA
elq@}prAUfCy@lCw@nAGfAfBx@U\m@Ja@n@Cn@Tf@w@jABp@[l@{A~Ag@xAHpCeBxAuBOk@Lo@E
ymq@ojsB?t@j@^?Vs@n@MpAUX{@TWdBm@|@i@dB@Zb@P
ymq@ojsBo@S]]LM[m@i@LqAx@g@C@o@YSq@CcARkAd@a@b@yJAwB^{BNoB`@oAJkAEaBa@_DNsCr@sAl@
erq@k`vAq@lAFv@z@hBPxA_@~@{AXkAt@cAFwC`B_AX}@Hu@EiAg@kBoA
erq@k`vAm@Y_BoASs@bAQ?c@i@Ua@u@iAw@
ksq@wwrBNp@sAhADb@s@TgAJNl@lAbA`Af@ThAWNoA?yBVq@t@i@F_B`As@`AIf@VpA
quq@khlBqBh@yBlAgE~Aq@l@m@z@iBjB{Bt@uGjAoBNsBD
qxq@wczAgAMiAFy@T_A?s@O{B}@m@Ii@Po@z@Br@[JaECu@k@e@QkA?gAKkBHsAy@yBc@a@i@}@Ku@JuAf@_AIa@[@o@_Ak@K{@a@Eq@b@?h@g@h@g@P}DMaDVmARoA[
qxq@wczAErCa@xAoAbBAVjAd@XpAg@n@qANiBFy@b@Kl@PhAm@LaCi@y@?a@LMb@Xr@L`Bh@lALjA
gyq@mrsAmATu@l@h@^Bj@aA~@WhAx@BJ~@Zj@Bn@y@rBs@X@Xj@ZKl@qAJgAj@
gyq@mrsA@wAbBU`@g@Jm@q@IaB}@[k@I_AmBo@kCFg@Q
yyq@ckvAY]yBAyB[cBNoB?
wzq@cqnAkAB{@Um@g@Ou@]c@kBeALUMi@YIA]YXi@cA}@ZYERc@qAe@o@e@l@a@?]o@I[y@r@Sl@aAD]a@q@j@Oe@}@\eA]qA\a@UO}BI{DgBeBqAURoAX_AU[kAHsA^aBZ{C?kALu@d@h@lBq@pBaAWu@nC_@t@e@vAC
wzq@cqnATD]\YvAL\m@`BoARsJ@kCYu@RyA]_AJy@ZwCcAu@KiC?gAWwCSmAtBVh@x@b@~@Nl@QfAjAt@\|AGt@Hp@R{L?w@EaAg@sBw@{CYqAkAa@SeCCw@YeAKg@g@sDeBuAqB{DkCk@}@q@_Di@aA}@[kLo@kABmAN{Ap@_DLc@GIi@m@w@s@a@mDu@aCa@a@LmBMu@ZiCFiCf@aAFs@ReBnAy@De@k@Eq@Na@j@a@H[o@Fg@\Uf@Lj@w@\P|@{@RoFWq@@_@XgAFw@YaBQqAm@sAHSKFc@Q[eA[g@w@e@_Bz@cAw@U}@eAQq@\U`BSXTvFk@dR}EpLiClHoClBmAfAqAx@Yz@aAJk@USR]jAaAd@yA`BgBJu@WkAy@KkADZeAZ_B
{zq@sywAkBcD
{zq@sywAwBbBqAj@u@l@cAhBK\Rp@ITmA|@[bAw@LwACi@NIXe@NiA[?hAkAn@]d@Mz@CjAUp@kB^eA~@BX~@x@Ed@kAt@e@n@
u{q@wipAP_@By@Yc@g@Iu@_@u@ImBCk@]k@FoA|@i@HkAE
m|q@_ppBr@_EJwCuB{BeCeBAMbAaC
m|q@_ppBoILuCo@oAs@q@GoAr@gEe@uBv@a@`@
g~q@w~wAoAQaBCe@OOy@e@[cBl@a@@u@_@[iAo@{@SiAc@w@?m@\{@
m~q@su|Am@?}A]_AwAWUi@WIEWQ_@k@s@{B@m@MaAu@DcB[WCIAC?{AC{Gi@}@S
m~q@su|A_@xBm@h@eCbAeBf@m@^cFbEe@j@}EvDe@`A_@hBBlAOh@o@l@q@ZqAF
c`r@yiqAgAm@]iALaBeBwDb@Q~@CJgAgACy@]R}@i@SeBZ{AWi@mAgAe@h@{@u@[w@IsBFsB[kBsAu@Fo@a@S{@DaA
c`r@yiqA?nBYt@?v@
g`r@ifqBgAKy@@kAOoDcAcAC[Xe@?k@Ys@Ec@NgBWoCb@iA@g@Uu@y@qBVuDU{@}@g@qA{@D}Af@uCN?yAgAUqAc@oBOsPq@
}`r@{bqAkD~@uDP{@`@a@|AgAmAcAJq@p@BhAg@b@eBj@k@S
sar@m_rBaDUwBc@eA?u@f@iBRsAQIq@_Be@aAJgA?yDm@gA?
sbr@aljB_C^[LKn@o@`@eAa@eAD
sbr@aljBc@_@iA{AKg@CiA}@w@yAI}E`@e@CcA_@sEt@k@C][c@qBm@m@wAk@mAK
wbr@i{rAgBSeB{A?{@cADu@Sq@PCl@c@]kAd@cBEk@UeD`A
ocr@_`tAj@s@QuBBm@Uc@s@b@kAg@eBJu@kAi@ODqAc@c@n@S|@AdBc@CoA{Ai@k@iAsCwB
ocr@_`tAuAWyAReBl@qA|@\dAq@XwBJeBVHlAMx@}B?_BNgAu@uAOGkAsAF
qfr@o}`BkCo@aDgC}BKaAGeIqEMq@aAe@g@UiAeBqBFSoA{D}@uCX_EoAs@w@w@HK^K\g@FcAJ
qfr@o}`Br@TeA\}@XXd@lBNu@t@hA~@kA^B`@~Cx@]jAP`AgAv@JvA{AtABxAp@jAoA~@OJDFz@hAVbBpAd@b@bAyA|DcAj@IzCo@x@XzAlAp@LdAk@~@R`Ae@pAAD~@bAk@nARJVJIn@\NWf@ABNx@y@PJvBi@Xs@^dAx@k@t@XfCwAj@Eh@G?u@CPhAaC~@b@VQ^]p@
wgr@kcyAqAS_Ae@a@@i@`@iA^]`@^b@E^mAd@u@~Aa@J
{hr@olvAeAo@aBWcAVcAE}@i@eC@{Ae@kAmA
{hr@olvAsBP_@LEp@YbASRyBn@UZRZnAd@f@j@F`@U`@mBp@
oir@aquA{AlAqDjAm@b@k@pACn@N|@z@x@NhA
oir@aquAUu@eBiBgAk@wBg@k@q@JSrAc@Ge@c@O
wlr@m`uAc@`As@Dg@hC
wlr@m`uAgDQ
ylr@anpA`@}@Gi@[q@sAu@kEF_BU[[YwA
wmr@}hjB|@d@k@`A@v@WZaA^sALk@^kB~AqA\D`AKXcB`CgARwAOBv@Sj@LRl@?\tAxA]NHQr@g@|@Fr@fAn@Vl@zB`E|@dA|BjA|EV|AI|@DrBz@zABTJ`@v@N~@aBXa@i@gAVPzBa@r@_@J_CIk@i@yAFSNU~@YVwB@K\\hA~AVt@hA|@XfCVt@VBfAc@RiC`@Ff@hAFPxAqAn@wAJCt@a@h@}BTsAZWTMr@aApAb@`AD^sA?Yj@F|Ao@z@PFjJfA
wmr@}hjBc@YGo@m@AkAVaBLmBCeBTy@]cAG_BJk@d@eACqAa@kEQ]D_Aj@oABuCEg@SHu@_A[aDVmBOmAh@x@x@CNs@Vs@l@Sv@y@JkBE]Dw@h@{CjADz@SLaEPeBd@a@T\z@{@dAaB~@qBRy@?k@_@y@B_@x@yFg@gBN_Ce@aBKw@@w@ZaA`AcATs@r@{A^}@IcBgDUO_D[U@c@p@}Ak@m@r@b@n@c@p@uBVwAYoBJIb@kA@e@i@j@i@i@o@aGZw@?{@Qk@g@sAUH`@e@DmBU[RO~AmA@uAL{Ac@oCRk@QIq@}@TE|@`Bv@a@x@|@|@XfDZv@|@z@qA|@Th@z@ZVdA[`@{AG
qor@ifgBHzAi@h@K`APVpBHlAl@n@x@Gd@mBLGXe@RG`@s@VaDHcAn@e@hAtB@~@L`AvAf@PUl@uAvA_@dAdAn@aAfA_@Bs@c@aBIQw@kAO_Cd@Sv@iARiAOYL}AbB[LiEd@cAXi@@aAc@_AX?~@aA~@cBTiB?_Ap@Cd@\`@lFFVJHn@q@`@n@f@e@b@uAv@oAd@[p@x@~@]L_G~A
sor@qw}As@YeCGQHeAb@kA`BiBZ_@K\cAQ][Jo@RmBK~DkB[OKEoCj@a@Ha@m@j@iAoBvA]eB}@IQzA}@h@yAi@qAg@{Cf@yD?}@i@iEV[s@`@[TOiE^eAw@
wor@umxAQaB_@cC_@_A_CmC
wor@umxAyAz@qArAcC`DiAp@sADgAKk@L_CjAk@f@wCdA_CPWs@mAD{@Pm@b@M`As@f@_AT_B[s@EOTAt@c@AgAg@iAXkAD]t@a@T_BReC?
wpr@{ytAeAEcAJu@j@w@Ks@[k@Nc@b@}@bBiDh@aAD_AjAOWaAM[_@]Cm@jAuAz@?l@SVc@Qa@Lm@r@{@`@
_rr@_auAkKi@}BW_AUyA?eAO}DqAkFOq@WqC`AsE\i@Ns@A
}rr@sloBiCzAsAWkARq@k@{Bq@aAK{CDkAYm@y@cAa@m@VeB?sB^qBtAm@LaDBsH|@aAW
}rr@sloBEiAP[aAa@GUfAq@mAw@C[|@c@No@o@YI[R]t@It@WDgAYe@RUv@Gc@s@QeAcAMcFQ
csr@u}uA_D{@wAJ_A`@u@FoAMcAo@q@G_An@gATmBEwBb@sBOuAHqCj@mBFsBOcJB{AUoBAuGb@y@RgCXiAt@qAf@uDv@oHdA
cvr@kh{AyCWe@YHMzBkARa@g@WqEN{@O_@oAAg@\[
cvr@kh{AkC|AeBdByA~CYHwBAeCf@uB|@q@RoBHk@s@o@OaCPk@SeAw@y@Om@Bg@VOd@wA`Ae@d@VV~B^f@d@ATcBfBUj@
ivr@i{xAeFV}@UCw@Qc@w@UaEGsCHqAJgBC_BRUc@s@Yy@@gBXi@Mi@m@kAe@w@s@q@QsCUyABuAb@{@?g@a@uCN
wyr@gepBGgBW{@BkAi@gAg@U
wyr@gepBaC^y@BaBMiBL}@NoDGi@DgBQ}Ej@OGHm@]OkAG_Dz@oB\s@Ba@Ok@TE\bA^^l@u@Hk@^m@DqC]mBHaEh@SH
qzr@sxpAMq@Xg@sA_AeAS{DVe@CwAo@u@\g@AaAe@y@Di@Ww@@w@_AaA]m@}@q@Q
w{r@wyrAqCYS\?j@eATmAIaA[k@}@a@OyCE}@^qCKsAT_BQ}A_@
w{r@wyrAGf@Rl@s@fB\\AtAl@^|@Np@`@[r@}@LaBh@gCg@
w{r@wyrAd@cAi@y@
{{r@u}rA}@]q@GBc@Z[}@UU_Ak@GO[x@k@i@q@_AQq@yAy@QCuA`A{A_@{A_Ao@NeAbBO
e}r@evkBi@i@o@Ou@BiBVm@A_Dm@g@YqBwBsBoAm@OcGQ{BR}Bz@u@Pe@IgCmAq@^_C^{FLw@Ca@iAM_Bw@wAeEiAaA_AGo@_Ae@gCy@{@gAy@YqAIuAWwAc@uAQkA\
e}r@evkBYdBV~A~BfBFn@c@h@DTdAh@j@~A|@dARb@i@`@wCXyBQkI`@m@RQ`@T^bBZ
e}r@uopBy@O]YD}@{@Di@]g@EYV{@?{BUw@]o@aAk@Oe@F{AIs@Zg@Aq@s@k@Ey@T_AC_@ScAVqDAc@TGb@{@NgAEeHr@qAE
w}r@asvAk@NcAh@sAHcCGcDXcBIuALy@Xw@FiAe@mAFy@Ta@h@Cr@aCY[Ox@g@u@c@
s~r@eg}A_B]m@AaA\UUU\g@DqAIoAp@SIuAx@Sn@{@g@q@z@eANV`@d@L{A\WMm@Z
s~r@eg}Ac@gAaA[Ui@e@HiA`Ae@J}@OE_AToASSy@Fs@k@aAReC`AkAISKiAFICLiAk@Ai@PuEt@aA@uAa@
cas@es{AqAs@e@}@s@QyA^oI?u@Tq@h@_ATgAO]Wh@wAi@g@_CXeAVqABg@UQq@{A}@iCDmBc@
ias@okrAsBLkAlBi@hBYPQr@_BxAi@PAh@uD`Be@dAy@L}@@{@Zg@v@L|@`AZX`@EpAf@bBeAjBL|A
}cs@wcrBgA[}@Me@{@k@YVg@?qBSg@eCk@iBGWMT_@Qy@^SvAGb@Ub@eAfCV`Ac@Km@eBoBVOxBC\[cA]Hg@o@Um@TMKPyAd@{@]m@
}cs@wcrBq@Zc@lBKH{ACaBQcBTw@\cABm]zA
ees@exsAQw@Zi@Iq@eAa@iAQ[e@^g@mBaAq@g@m@Is@f@cC_Cq@]VaA
yhs@}esB{Ar@aBP{Bb@cJNiQSsHf@sHHwHd@sAMkAY{@e@gAeA
qvs@gjtAiBk@oAd@oA`AcC@
oys@eeqAgAH_A^sBH{@}@cASeAJ_AZu@h@uA~A{AdAqC|@gBrAIm@oAe@WFK[{C_@iA@cCp@q@GVYIaAwACaC`@aBGeBP
oys@q~|AZd@Op@a@d@cBn@f@ZMZq@Mm@r@YIYb@d@^u@^
oys@q~|A_A]]u@i@c@SsBo@a@o@DUd@y@Ry@O_ACs@]LaAc@i@
}}s@s{rAr@k@\q@o@YwBq@}AOHq@zAUw@a@l@g@_@i@aA[?m@`ASr@e@Gq@k@WkCOAyAw@Oq@[|@eA@q@Qe@mBkBn@k@m@cA`BWkBcA_Da@
}}s@s{rAsBQwBq@_BTmAx@}@hAyAL{Af@aBNoD_@kAa@gB`@{AhAs@ZqBd@{@Ii@[}@M
sat@ks|A`@f@eB~@?rAqAf@bAZs@h@g@v@m@Z
sat@ks|A_CSi@k@]y@s@i@{@Kc@b@q@Pc@SuA@mAQ_DoAReA@o@
obt@yuaBwAsArAmAkB_Do@eA|A_C]qDn@s@g@e@f@}@`@w@o@aA{@O}AWKMwA{AOsA}@mAQUeBgAEq@LSv@mAcC]OOc@a@h@aA[aCcE~Al@iAQuA}@MaBU
obt@yuaBgCdByAVhB~@DNXjBiB^e@v@cDfA[JFh@aDx@Mn@{BJaAiAo@JA|AgAdAKJ\\NNi@h@T^^j@oAh@Ep@lBx@`CEYf@MRa@r@dAR@t@gBh@Ct@{BdCwEf@eEd@
_ct@ihtAiACn@u@EyA_B_AWg@g@M{At@wAAVaBq@]}@GeBXoAi@B}@W{@q@Ik@Zy@GB}@c@?c@]Fk@c@Ww@@
_ct@ihtAoBbAi@z@y@R_D[m@RSv@
act@epvAFMK}Ar@u@Ac@o@[gAK_@u@_@sCL_@zAETU@kApAq@@mAd@a@p@LFd@f@N^K\u@?[m@a@_Dg@wBHgBQs@NSe@HaAq@[}@Bi@S]iAc@k@Eg@
act@epvAcDn@gA@oAYkBZaPJmAK{Bc@{AEk@BoBhA
ict@wozAeFJ{DQ{BVkBQy@w@kCP_AKKe@zAKCeAL]S[o@HwB~@aChBi@??e@c@]i@LEh@`@fAWXoA@_AZeBPaA_@}@ZwA_@uBM
ict@wozAK~@k@rAGt@T^
sdt@mhzAaAz@{Ar@}@~@D~AIj@oEzFiAzBm@xBU|AMzF
gft@sn}Ac@|AsAv@
gft@sn}AkB{AgAWmA^QH{@CyBcAm@i@
ift@sduA_@RHj@i@b@qBd@sAjA}JAsB[m@Ju@hA
ift@sduAmA{@qHb@iAWcAu@iBm@mAQgD?qAIoB{@aHs@cA]s@m@y@eB
mgt@qgeB_CmBUa@Vm@Aa@_BSYu@[Os@@]\gCeA]Cw@|@_@i@m@A?bBqAn@_Cb@}CA_AF_FKoAc@Bm@Va@ISw@SiDVe@Lm@|@e@D}K]}BcAIa@NaBIeBcBu@JOe@Y
mgt@qgeB]~@YJgB@e@Ns@~@w@LeEjAc@^f@jAKzEKXcCpAZx@tB|AKrAXfA^h@iBjA@nBd@r@`@DR\EdD
oht@mg|AM`Al@DQj@m@r@aCtBw@d@_AT
oht@mg|A{Ak@[iAaAw@qAMaABy@k@wACyALwDfAcACy@WeABiBpA_AR
_jt@}i}AuDnBuER
qlt@ojoB}I?HfAEn@\jAq@ZqEt@eCpAiEbA}@l@Kn@HnB`@fBz@^xDn@d@\[d@aB`@Kr@v@tANrAbCzCh@dAaAHeDs@sAKyALeDvAIZtA|AT^c@b@cEjAS`@AxAIh@_At@_Dj@m@d@`Al@JTWd@gBhAUd@FbAStAqAhC?p@j@p@n@hCf@f@
qlt@ojoB`@s@Ny@QQkAKW{@Ry@[m@a@QcD_@c@SRqAGa@o@[w@Ox@W}@K
smt@k~}AgCt@cCdG
smt@k~}Am@kBEyC]K]MhByHYYWYZkAmDaDq@sA{CIsAiASDeHpAMI}@i@yCa@`AeDk@eAp@w@@s@h@MTE^kAgA]ICHg@JKLOdDMD[m@e@r@g@XSI]EUgBS`@}@aB_CxBoASy@qBO]c@n@]mBe@
upt@ebtAoANy@|@Mn@q@Pe@UmAQSe@_@GcAfAoAt@iAJs@^c@p@cBvAuBl@cCy@}@@aBnAqCC
}pt@uswASg@cBcBkAi@uB]
iqt@s|{A}BkAkCk@mABiAQYs@s@a@q@{@}@Fy@Uo@i@So@_@Gk@`@s@J
iqt@s|{ACH
iqt@itqBb@{AeA_C
iqt@itqB{FrRxBtCTdBW~Aq@r@
mqt@i|{A]jAYB[pAcAZs@@{@Pg@`@ZVJj@a@TN|@a@N
krt@e{qB_AoBoLiE_@Y
_vt@ot}AiBCs@Wk@BCr@g@LyFAaARaC~@eA~@
kvt@ye}AuAhAQZ~@jA_@v@
kvt@ye}AeAuBc@c@Wq@a@c@{BPaBOqEJyCw@
ovt@mycByEt@oB@_@JWh@Np@|@hB
_wt@edyAYzA
_wt@etpBwBhCcBjAMx@Lr@Cx@iAVKn@^fA[d@iEj@a@ROf@VXn@PzBZ`HV
ywt@iayAeA`AWb@i@hBe@`@YGW{Bz@yA_@i@wI\o@RQh@e@Gm@w@oAUuC`@iAZqAHiAM
ywt@iayApBD|A~@~CPnAh@~AnATtAQr@uEvJe@hAeA~@iA\kAdAe@p@OtAk@tAgA~@
sxt@o~|AaAZq@t@uALqA`@
wzt@izwAqB`@cCA{BvAmBh@eAHcCCaBNwBJ
i{t@mo{AUJiAjBeALeB`@}@~@BVgAdAg@rAXJWTuA^J\m@P}@n@oAf@AZo@FyA`@g@MSb@
i{t@mo{AcAi@uB_@c@_@cCOeC@kCIYKBm@kAMo@H
c`u@cqcBc@Z{@Vu@M{AoAQ}@@E@MKaA}@w@m@Ck@LwBpAiAPcE?uAc@gBqBwAe@g@@e@f@?B@LSf@iBv@m@zAYDoDqAiBKsDVs@Ju@rD_@p@a@HoAQq@rAc@YI]?mBg@u@w@k@_Cs@y@G_@?{A?s@Ky@u@[c@g@We@IyBJgAj@i@fA{A~AEr@Pr@MTiAl@Ud@i@nAm@Ne@GA?A?
eau@e|tAmAjAaCUiCy@oBGo@x@yAdFcAd@{KfCkLt@}GK
oau@mz|AFdAT\Mf@N^Y^kBn@aAWm@i@{@A_ChBi@TWzAy@H
oau@mz|AeABJi@gAe@Kc@a@]mAImAHgAI\eBl@OAe@{@HaAZgAK
{bu@yerBeIq@cOn@yGjGoPQyKjAyJLy@nAaOrCqL|EsDdFmNnAyJI
{bu@yerBEEUk@wB}BsBgD_AuCa@k@Pc@k@[oB_@iF@g@[n@?nC]}@OcDEwAe@o@NGe@fAc@j@_@l@{@j@WvAWf@e@
_iu@qguBiDeBoDyAmIyE_EcAwDeCaHsCyAa@qDWmA{@eAeAyBcA_BgAqB_@mCeAmBg@iHyAqCaAsCuB
_iu@qguBZf@k@H{@{@a@QOt@y@VkGB{BYqAJi@g@sBHkCcBi@IgAPh@u@g@MqAFc@qAm@MgBByA[iB@aDyAeAS_A`@Yv@j@l@rBWJr@gApAh@@D|Cq@`@i@nAF`@d@Hp@OrAq@pCi@f@WT{@d@YlBH]f@_CdBqDfEo@X}BZ{@`@_CFUw@a@NwAbC{B\q@^oA|Aw@f@iAXoAJgI@cINwAS
_iu@qguBzAu@j@JYZf@^g@p@f@Lg@J~Ah@hCMSW{A]vBE^RHf@e@h@jAKfDiAdANg@Zf@ZcAh@bBMnDcAvAOvCC`@G@[s@EeBDl@UpCm@_@g@fA?ZXm@vAl@TNa@~@?Z]b@?R\`@?p@c@z@TE^x@~@h@FzAAcAt@RPnAs@vD`@x@@i@w@rBNb@^?n@fBd@dBaArAAf@\h@Fr@MvAw@Ne@_@U{Ac@}@cAFm@_@c@yAe@sAFkD~@h@mA`Au@nAWvAPl@ZzFpFR`A{@|@bAv@fAFO^pAg@B`@z@JP`@b@Mp@aAhBeA`@XwAfAzDQhA\|Au@zA[dAs@fCi@x@A?LmBX_Ap@q@LUt@`AH_@f@kAXw@n@e@N`@x@dBL@m@rA_AQYjAXf@GvB{@zAYgAn@mA`@Rf@l@h@Ov@y@t@Qf@dAIr@_@Nc@vBQ|Aw@\NK`@gAXgC`@fC\d@Tr@M~C{AHg@g@[h@[kB?Zk@h@CbCr@xCVi@h@Lt@b@Nd@p@xG@Tk@hAKMj@z@HxD@Vj@z@Q@NaBf@l@D_@Rf@NvBLj@?M]tAZTNe@JjA\|@]YM]y@LWf@CZZn@|ARPhDDh@GTWiAKBc@t@]dAFg@v@jBh@fBF~AXCd@d@HZw@TMzBc@f@@UTiA\PVnA\NVgCYbAt@g@ZdCp@lAx@f@RfBHO[oAsAb@Ap@XzAz@La@lBn@K_@mAk@SkA~ACn@F`@VYLhBZzBQd@Zq@Pd@J`BY|ATj@Gb@^p@W_@e@b@Bz@r@z@XfCJrCfAv@UdITn@_@j@IdCRrATn@?W]uAmAuAY_@WPc@Wg@fALf@VTd@p@NZbA~@ZtAdAlAj@pDp@\V?b@y@t@rIZXJxBIjE\s@_AoBQwGcAqAEBy@oBBq@K}AiA_AcBMi@`@NbCrCt@b@d@?K[h@Kb@ZlAMZd@`@_@ScAa@QwC]iAeAa@MhBSdET|AAzAW^S?w@aB_Ah@Yf@v@fAX@a@p@_@dAI`Ac@Ue@d@]mB}Ai@[aC_Aa@_@i@cAiAe@l@Ur@XfAhApBQ~B\xG|BxFb@rB\v@@]SiBc@h@Uy@q@}AUpCN~Ad@l@HlBB[w@yC{AK]cB{@_AUFo@tAl@jAD~CEi@s@zHf@bAArAk@hCq@~BM^q@hAr@`@Ex@c@?[fAKC]`B?]u@b@KrBIf@FJj@s@r@fCOh@Nc@}AIeBWQs@Eb@c@Ym@dCp@rAj@hBJ`@PMj@Xd@B`@XXx@LjBEs@YZi@fBqAyBLn@WhCCtALbAYe@[X[_BJMKrDmAt@{@?YqCRg@Yn@_A_B??KtAKnA]eAMj@_@r@IMYf@m@\Df@k@SS`@g@[EaBHs@Cg@UjBQh@c@y@W{AV\{@f@KVe@xA}A`@Mg@]t@UXk@i@?eCf@k@Eb@]n@Cw@QuBZw@It@c@HYYS`@cATOeAMt@Kw@k@_A@J[yBY\i@d@S~AU_Ai@HYqA??qAROR{AbAc@pASy@Q_CF{@Oz@s@~@_@fCa@f@SkGRgASr@cAnB?nAw@R]_BOeFn@_Cj@y@H?OfCaAbAq@j@uAjBk@Km@r@_Ac@EcAX_@Et@]jCo@d@m@e@mADWpA]G_@|@i@n@s@g@c@f@KLa@^QxA@~AYa@g@ZQvAImAaCOq@I}AMO_@h@a@y@Ds@[WwAc@K[hAo@i@eAj@@l@p@`@Pi@{BA}AI]jBTZGTm@c@o@L]bCdBUp@j@CF]WkAh@Ki@k@dAE`A`@DYo@_B|@RNI?gAO[}@a@v@u@yB}@i@D\e@nCO^[l@Rb@`@Eo@]mAFe@}AWo@[Ss@f@En@a@Na@K[iAY_AVaAaAUuA_@Uo@?iCZi@ImAu@s@mBqAQ^gAJeB]So@H]y@w@NsAl@wDl@}@QrAw@dCy@r@q@e@[r@Hp@QHw@XCe@]{@@?MlAM^o@u@_@cAOqBx@_AJi@k@}Ab@u@Bk@KxB[?KmB_@oADoCg@q@AVn@OlARd@q@D{C~@v@sAw@Kg@]Ws@u@[y@f@_@?mAY_ALi@GCUi@NsAw@oAcAm@p@k@OwAiAnAmAx@YlBkA~@Ej@a@Hu@k@YcA@sBbA{BNeARfDuAjAu@FWsB?@L}ANa@NBp@qAi@N_@KUurN?
oku@qi|AWbA
oku@qi|AiBYgBc@
glu@mg|AwAVyBD
wlu@_e`B}@?{F?cNw@kD`@iAKqA}@oD@gBf@sB[uDLcAqAaD{AsBLa@B{@pACtA}BjB|@z@t@r@aB`B`@p@[T}ONc@u@aDMuB_Aq@?
wmu@_urAg@WJ]KeCd@eCEaAm@m@[aBe@uAHe@dAg@?K_Ei@}@s@oBsE
wmu@_urA?^Y~A?~AHp@dBDjBMvAA`@NRn@O`@_@Jt@DbC`@d@VCr@g@xA^KxDAz@VVh@d@`Bb@MPp@g@DqAt@{@q@c@VQSq@RaAUm@nA_@Do@WMZg@Lh@Li@XRRIv@s@\oAIJ`@[Tp@\Vd@Id@o@\JLgAb@SXgAn@LZ{@Xq@bAkBr@]d@[D?f@g@ZLNe@j@BdA
ymu@sn}AqAlAqARgAD
mou@mmvAkB?{@ZoACg@[
mou@mmvA^Jb@p@k@fAa@Z{B\qB~AZtAAfAb@V_@b@cC`@m@|ARv@dB~@p@tA
}qu@om|AC~@
}qu@om|AiBK_C}A
_ru@gc}Ak@_AsAY?sAXuA
_ru@gc}AyE`BkA|@WtA|Ad@hAbBsAd@
aru@ok|Ao@t@iAG}@TSbBp@j@d@@d@y@t@B
yru@of|Ad@x@F|@wBD]jB@d@r@Jp@l@bA`@Bn@}@Rw@?c@`@Nn@j@^
osu@mu{AiBLe@\qBe@{AB
euu@kk}AY@oAFiAd@Ib@d@lA[NkAE}@a@a@CSfAUToA?kAa@_@M}AGu@PHnATPLDLF^VHv@WNi@E]WOUEGYWm@Cq@h@@\`@Xw@lAaAb@S?Gu@GYCG
evu@sdsBgA{Ac@cBh@}AfAeAl@uA[mBgB_Aw@QiALgA^q@`@o@~A]f@_Fl@mAB{@a@Yq@Eu@BmBQm@i@k@u@a@qASgANy@f@kAHuB^g@f@e@JaBY}AT_AAkAu@eADqBa@eAu@m@y@D[dBy@cA?u@[_BgA}@[qAQqEHsMz@sI\
{vu@etwA[_@yB_@g@A{AZg@Eo@aA
{vu@etwAN|Ab@dA`@h@kBbAeARcASi@f@v@bAHf@mBl@q@r@\t@~@d@UhBT`@ShA?j@`@\AhBxAdBRxA\d@
kwu@myzAyAtAk@fB
kwu@myzAu@u@vASX_B|@a@Nk@QiBk@yAqBIcAQ
mxu@qmvAsDKeB\kDpBuAMk@uAqB?eBtAoCj@}C?aC]sBj@oBP
gyu@yp|A}@l@Sn@m@FMl@wAMiAzAmCLZt@Bh@wCRkBdA
gyu@yp|A]g@b@oAGo@
iyu@av|AiCOmEB_AI[e@eDr@mAUw@X{@S
mzu@utsA_AiAkA_@kD?oBa@m@EoCZi@\wAb@[ZAa@]k@mC_Bc@u@s@qB@]t@oADYEsFCY
uzu@eh{AsBvAeCt@mBb@oBH
uzu@eh{A_Ay@eA[rAOx@s@iAYqB_As@Kc@[As@
q{u@oszAkF\aAgAyA_Aq@Ga@a@^w@]g@iB`BYd@Rv@s@PoAmAu@qAz@]s@a@
q{u@oszAN`@a@N@n@UP@f@
w{u@_`yAEI
w{u@_`yAb@v@MNXdACn@mAdDNl@[n@f@`@Cx@_@z@s@`AYbG|AFz@Vx@j@oBh@m@Xo@~@A`AaA`A
}{u@i`yAwAR}ABkAXs@{@oA?mAf@_B@_BW
}{u@i`yA_@cAc@_BbAuABOm@KEy@uAc@]o@HaAe@[K}@[M
u|u@snzA]fAoA|A?d@oBzCU|@
i~u@{slBg@`@iCrAgBfAi@Fk@McAy@m@SgHQqBJs@PwBnB[|AUf@s@XyCVk@ECm@u@]{B_@uBk@cBSsB@oBT}CbAqHn@gA^w@l@?Z`BXT`@PdAn@`AF^e@fAcBl@_BpAg@Ju@GyCiBeEaAu@EiCRs@MmAsAo@c@mAWoAIoA@kFp@s@IyAo@qAGiBn@kKhAQ\P^WPqDn@k@n@Nt@WZuATmBB_BrBy@ByCe@kATg@h@
m~u@cu{AuClA
m~u@cu{Ac@q@C{@Ri@Sg@kBa@_ELcAIQi@q@c@o@CGe@Py@D{@
mav@kxwAc@}@kBy@
mav@kxwA[VC?
mbv@swwAm@Cy@Ve@b@Hf@{@jBe@p@uCv@qD^eD|@iGh@iCGo@YfA[Ho@w@S?y@s@IsA`@gAP]VA@g@Nm@KGMQw@gBUgB{@sB[k@Yo@Ac@a@gAc@kBBq@WIGAAQI_ANyCJuGdA_D`Ba@bAIlAXx@MXL\
ccv@ur{AmA]sAf@_ABu@Og@HeAKeAa@gACy@j@
ecv@wryA@e@g@Y?_BVC\s@CiAYWPa@k@iABo@
ecv@wryAk@L_Am@mAWc@D?h@kATcAe@Ie@[OuAP
idv@mazAcBUOj@m@LeBOQORm@Ge@f@g@u@MWs@iALaAj@eAKmAa@cARMlA
}ev@c|wAQ}BoCGsCj@{C@
}ev@c|wAmCFuCZ_CBi@MGWJcABAKS
miv@ib{Aq@p@b@t@]r@}@DmAScAXy@Qm@b@
miv@ib{A]YaBGq@OcB_Ae@_@Fo@p@w@wBiAyAEe@S
omv@sqxAVz@jBvAn@|@HdBqAlA}BPuBeAw@q@W_A@y@_@g@
omv@sqxA]s@cB_@U_@l@q@L{@A_AYmAMkA
omv@sqxAw@`@k@l@oAFaAd@
inv@oc|AgAc@eA\sBaC
qpv@a`yAc@P
qpv@a`yACkAZ_@[c@mBmAGy@P{@g@uBDk@vAo@Lc@c@]Hi@
uqv@o_yAkAAkANgA`@{@h@Z`@St@q@~@qAAiIsAwBeCw@sD
erv@yv|A[gAkAe@o@gAtAi@
erv@yv|Ay@PSx@RvAb@r@
irv@o{eB}BGaBHoA[sAHmAU}A?u@[}AG[m@`AQTWs@SyGu@Q]?iB[OgEC_@a@y@UsAkAcASqABcEb@Sh@mASJi@e@Mu@Lu@d@mA[]W}@MuE@oAXiAYOq@rA[tBy@u@{@Fa@h@OHo@{@QAe@kDHUSv@]{@i@E_@p@g@yA?Ia@b@o@h@eBSw@qAs@_@@sA`@w@Km@b@sAIy@]oAb@sB^U^mBLu@|Aa@FuB?OSgBEgBYc@ALy@i@Ee@a@aA@uAOwEb@wAh@eBDy@i@wAVs@EeDLMa@u@UgDH_ApAMr@cAPkAr@KvAh@b@k@RuAKu@NeAj@Y[i@Gm@\q@AcCS
irv@o{eBrBaAbEkAh@]iFoCy@{@[_Ay@g@Wc@bAc@FSc@c@c@w@sAERiAUgAp@yAUe@x@A~@VjAD\]Ru@\a@xA?j@j@rA[bBMd@g@dAWbBSr@eBy@QiAE_AZs@f@u@IgFF{@c@aBG]c@r@q@jBYJg@u@a@Q_@@iC_A_Aq@WqB@_B_@SUl@QoAKe@[Py@_@c@[AgB`@sDTuAQq@^aAKTr@}@dAYH_BALm@@aAQEsDGu@g@Vg@Gc@mAo@e@IgAHg@T}@@yCq@{AcAs@Gc@Vc@?iA}@v@OCY{AY{@s@vA[v@Bh@Sx@GgA[E]jAJ?Qk@]x@k@M}Bl@gAYq@k@S_BcA\oAm@Y@kBeAg@Tm@t@OR[
orv@styAeCkAMU{@USa@
{rv@ap|As@Ju@SkAJ_An@gAh@_A_@Ve@Ak@q@eAiAe@gAGy@s@w@b@a@n@@n@_A`@aD`@
{rv@ap|AdBtAWnA_@W_Cn@]jA
msv@q{zA_Al@aA\RbA{AdAyBlAWpAcAo@y@h@WrA
msv@q{zAc@]
gtv@y}|Ae@oAm@M_A@wDr@iC?gAHw@Vy@lBI~@y@n@
otv@{~wAaA[ZYVsAd@WPGPMMUm@q@y@_@w@MEc@
qtv@o|zAwBBq@`AkA`@}@i@aBb@sACk@gA
euv@umxAs@r@QnA[B
quv@sr{AWjAmBn@Nn@
quv@sr{AoBa@Lg@WmA}FyB
kvv@wg|AaBp@kBZ
gxv@mixAYu@eCIs@SCg@BO@AOUOAi@E_Aa@OaAb@eBAa@U[c@O{I_Aq@OCg@V{@J[Bo@M_@eAu@k@u@Wo@Hi@r@a@
cyv@yltAISAcBSe@]kBy@yAaAgD`@gB`@aDJc@]c@e@G?m@bAaCAkAQu@m@e@y@B[eAsDmD}As@cCsDjB^~AtAz@b@Jl@Zd@Vi@Mu@i@mAt@[ZZ?_@]SoAOn@SEc@X?Yg@w@?h@`A[QcCo@kC_BcADJa@m@PB`@bAfAm@Ia@_@Qg@Hc@^OhC_@[h@tAbAl@RjBLNGA}@
gyv@gm{AgATc@Ui@@aAjCg@f@}@Mm@Bw@tA
oyv@yczACj@_@ZVj@Bx@\Z_@fADx@
oyv@yczAm@{@[yAy@QiBs@y@MHe@Qc@
syv@myyAwAn@uDlAsAl@
y|v@ie|AoBw@qCPs@cB_B_@^Ya@a@mCN_@q@eALh@qA
y|v@ie|Ar@bBoBj@m@p@w@\PbB
iaw@e{{AmAFg@Zq@Fw@OoAcAq@Ee@i@q@Hq@ZaAdAmA^k@l@wAd@]b@
_cw@mmzAwAt@yDBcAc@{Al@c@]
udw@atyAcAGW_@?w@y@[k@Co@w@cAi@Y_@wAWmCBe@RP|A
udw@atyAHhAZdAv@`@Tv@i@@Wo@m@B]f@w@HSl@Hn@iAh@kAO}@b@Ft@In@
gew@y{zA_@`@Ct@Vh@aAFaEl@
gew@y{zAfASpC}A@y@}Ad@wA`A{AJwA[
afw@ogvAGs@e@i@mC{@yAAk@Mh@e@[k@ZMu@[~AgAj@Mb@k@UMTm@Ii@_BiAuAOYm@oCJqBp@QRVX|AVRd@CvB_@bAw@U_@DNeA{@l@e@p@Jl@pAx@nALhAXzARg@bAKj@q@s@{@g@gEaBgAQwFKeKk@}@Mg@Nk@g@u@QMWXe@q@w@Ji@MSMyAc@yAOoDYw@m@a@`AC`@[r@kAeA?
kfw@ee{A_@MFy@q@s@mAFoA]kAm@uAUeAm@
kfw@ee{ATbAKz@cAb@o@r@
uiw@m~zAo@l@iA@yAvAc@_A]^N`A
{jw@aw|AoJcD@aBcBSmHpBwDA_Fw@wBn@iI?m@sAp@uAqB_@yAW
{jw@aw|Ai@n@iBdA
wmw@avzAs@gAoAY
wmw@avzA]~@w@Pg@i@kCZi@VFd@\ZMj@kAN
gnw@mdyA}A}@i@m@
oow@ks|AyA^gAIwAmA_AS}@Fo@h@a@`BO\}Bf@DZzAlAPv@wA\a@d@rAjAJ~@AdARjAdBhBZt@g@`B
oow@ks|AJ|AWV
uqw@glzAmB[{BcA
uqw@glzAc@zB}@~AiBpBgBXuAr@]bA?r@
{qw@cyzAcABg@k@y@W{@Hw@bBeCYsBn@[e@Hw@?sAIoA_@o@k@M
orw@ygyAbBkA@[ISMkAb@}ANiAKw@i@k@sCeAgAQ
{tw@im{AnA{@a@[Qe@a@Is@T}@_@O}@a@a@A]
{tw@im{AaBhAKr@Dn@gAVqAUw@~A^Hd@x@~@Xb@\p@`A{@Rq@b@o@m@Oa@aABIW\_Ai@Mu@ZSYmBr@
_ww@eyyAe@IoDcAg@?
_yw@gozA[LPn@WP}BVIr@g@Jo@[i@b@iB@UcAu@Pu@y@i@G}A@s@G
gzw@yu{Ae@DSc@
a|w@wv{Au@xAc@Pg@a@}@@c@h@{@Zg@`A[HWBE@y@`@W`B
}~w@s{yAa@ZMh@@`El@v@c@h@u@[}@m@o@EOk@F]@Ii@aA[DqAhBY?uA{AmAk@
ydx@qvvBkLbCiDfCkQIapDb`@}K{CoI[}IaIsIiA`@iBsTxAeF}FtIeB|EdBhG}BeDmDqi@i@aNrCmDkEiKcBaDrAgZn@kGvDgLs@
ydx@qvvBqAaAaHwCgAyAqAs@_C[}@W_HcDe@a@o@eAg@]oGgCsUoOyGwC{FeDw@aA{@_@mASsDuAcFoAcAk@mAwA{GwC{@_A_@QiB_@k@U_@k@o@_Be@m@wAaA_@m@_B}D{@sAaGiFbA[|@_Bn@c@hA_@~B{Av@[|Bm@jA{@`@sANmA~Ay@tK_CrHmDvSkDv@Uf@e@VO
wex@_a{AMCj@sBs@s@aAi@e@i@Dm@e@a@
wex@_a{AEZcAZaBhAErA`@GOx@|@VzA?O`@y@z@wARwBk@s@J
yhx@sicBmAk@m@GuATg@?mAgB}BY]UOMKKi@WuAMk@Ba@LkAxAuDPc@EmA_AmALyBg@m@GwGCw@Hw@XMH}@t@[PcB\e@\GZ?TRv@IV{@p@y@TwABiAz@uAF_Al@]O
yhx@sicBaBLZpCTR|DtAqAjF}@q@i@Bi@XoEzBl@tADjBhC?_FfEFh@TfCkAFmAHq@xB|ExE_AdA^`An@LA@q@bAJPVd@^@`@?IPA@YVpAd@e@TuCUa@C{@`@qAjDcAHiB`BFhD_Ah@SfA~BdACJY|AVh@uBxCBLdEhC`KnCW~@v@`BBB{BHbAfB
ujx@ok{AmAn@_ACa@Uk@yAoAAgA\k@nAAn@T`@p@PFh@UhBJn@\V`BL?V{@lAQJ}@{@e@Aq@^Ox@|@bATdB
mmx@m|hBgBq@k@o@{AMg@o@sAIsB\sBAqDQo@GN]_@YmALs@pAaCLc@^gBCKa@^cAoAg@w@y@o@@NZqBl@UCSg@aC?aBg@OFn@z@z@n@WPsCL_B_@Ug@s@?i@p@aAf@{@J}AQg@U[k@q@c@l@a@DYwB[i@g@kAQyAXeBHeC@{@IGe@i@OwC`@{A\OGJm@{AUk@UyBA
mox@e~_B_CT\dCiCpA?DAN?Xr@f@{@pBFDtBnALj@y@xAaC`@{AnBCD{AFQZ
sox@omzAPeA}@c@GYHgBPQ
sox@omzAe@V[d@g@Ey@Vi@`@a@tA
apx@gxyAAAm@DIf@@@RXKl@wBVw@|@{@d@aAEi@s@A}@aBIU]?w@kA|@w@d@g@l@OtAg@^g@CiAm@cASkFHwAIs@c@q@}@xAKRJ`@[zAq@OQt@w@n@LT[z@QZGZWDk@
apx@gxyAXiAl@g@Fc@Ue@Cw@kBy@cAHo@aA}@EIy@Ny@
kpx@muzA_@OeDC
kpx@eptBDO{I}Cca@jFeLp@^lDqHbC\vEgNhDNdB~JnAjBlBdNh@bHiBlOiIrIqARgD
kpx@eptB}Bk@_J?gHbAgA`@]^P`AMXcAj@_@fAiBb@aLTq@RU^v@`@TZa@TNr@l@r@|@X|AEvN}AtBk@jGY
qvx@avzAKr@}@?cAh@_CPoAjAc@PsDFw@^Yp@[Jc@M[T@h@i@lACb@P|BXtAGR]z@Vj@lAF
cwx@ggzA{Ap@gAJ[`@cADENq@I{@Ta@z@v@Td@n@}AX_Bg@a@b@u@B_Av@
u|x@_iwA]BeAQe@[Ci@s@}BBuAVqAZUg@BO[PeA\Yd@nAFa@hAA?m@^DF|@|@U^aAk@OUe@o@WaAgAv@ZjA@lAWQyAB_BKmAeAe@Xc@@o@w@iA`@c@Og@iAx@[`@\x@GlBk@Pe@h@Ur@@t@WQuAW?g@i@JmBm@j@e@nAYLYKg@k@UcBGk@WCVk@TW`@Mw@`@a@D}@M[YFLb@i@f@M}AQg@k@Oo@L{At@UOm@J_@wBo@[KnBDXeCgAoBmA{EmEuFcDy@kBq@[gAsAiCkCy@oAIg@dAq@QKkBDqB_BWeA[]^Ut@uB_BwAgBLWEuBw@aA@_Ac@_CWiBIgBUu@?
a_y@uc_B_BZ^b@_Af@mEA_@g@oAcBmFmAQ@_CPNs@_By@}@PZhAiJr@_Ap@kAmEc@YwAb@_@L}@Si@MuATs@y@cCHoA`A}GoA[Js@PsAgC{K{GAy@t@U@S@O}AsBHo@i@yAKW\i@GKYo@FE^UaAgAwFuA{DQeCbCk@s@gBDs@eA_@nAoEPsD}EE{A{Ba@j@oC_CgBoAAcAi@K]ACf@kAUMUMk@YgBR
a_y@uc_Bj@`@gAt@FdB~@`@Fv@xBp@`@|@{Cz@?FCXn@n@XX_D`AK`@b@z@qAb@u@~CsCFkAj@r@p@Af@eEtAKxAsBvC~BtC}C]mAd@
}cy@uc}A_BMuBz@yAqA_ATy@OQEeBbCeATcLN
}cy@uc}AQaBxA]gAcBGgAoE_DcAHa@lAKXsB{AqAKiAu@
mpy@ycqBxRpKi@lIyGKcGtGsL~@sUp@R`H~AvBqG`CfF`Gm@rIaOvBzFdCB`LuHx@oKW
mpy@ycqB_KoD|CuEYsDeJo@iGtAcPeAqAeDsMcHe@iDeJYcEvDcK}E}EgPoOjBmByBcNe@mItJiQr@sFlAs@yF}LuHeQ~DsFkBoHLgKlCuGnEiNhBeHiBaSrDcIH
wvy@ms}AmAAy@[yAi@sBXeBe@mDcAKOm@}@kC^gDOGg@Gk@dA]sBqAOmB}DcBkF\eBEeCE}BZcC\yHu@oAHyAJo@d@aGiAAAc@qA{A_ACiC]g@uELaAs@o@?o@?{E`AyAbBuGgC}Db@SUY]L]Kq@cBo@_BgBwAFGk@CAqAe@QTw@`AgDSEfA?BsBrCUZk@?U]SYcCV]UoA{@kDp@IC]SoB_AE]v@Qr@{ARmCv@q@PQgAaD
idz@o_}Ac@vAfEn@[d@Dl@Hz@}CzA}@vFGB_C~@CTCPf@p@eAt@V`Ac@lA}Aj@QFsCFuAg@]DsBPy@jAq@eAwBUK|A{AJ?@gAhAEn@AJjAdDaDpH_CH_ADKFm@ZcFi@c@|@jBbABp@MBuBj@sAOgAxAQTeANBZLjAdAbB|@f@HDF?rEBh@b@xBPo@dBsEnCq@fK
idz@o_}A}@?o@w@sH?kFd@iDiAgDFw@d@oAu@aBx@{Bw@sCcAaCF{BD_@LIbAkAVCXAZYLKF{DPOC_AU{@`@sDS@^DjAWPk@_AeB@Ko@s@QKBwCl@uBAU~AfA^p@TqAzAe@h@iBNsAdBn@~Ak@~AaIWiFzB{@SaC{BkBCmBr@wF\aH_@aAGMgA{@Qd@kB_@IiAS@]~@SACCKMg@CAeDg@eBj@]e@a@Gk@GIkAqDUC?iAbCs@\
ylz@w_{B}zI?
utz@uacBCo@g@k@E]sB_AJw@[EZa@Nm@JWz@OBq@_AOh@[Xg@A]j@Yi@g@bBUT_@WKOAv@g@?OsAg@FQa@c@J[Wi@J[wAEa@YGo@U]N?f@KiB{@Pw@gB_Bi@MEc@GKiA?_Ag@Ni@mBe@i@_@C[k@WWLs@AQYPYz@E[e@Ja@oA_@qGImADo@P{An@o@Jm@K_AiAg@_@}Cg@wDA}Ih@cFG
utz@uacB@V?BhAN[pAf@nCCtDuA?yD|@]x@Dj@JtAyF~AjAfDgB?sAl@gAc@uBP{Hi@q@j@@h@m@Fk@HmBnBANIv@lAdAoAr@kAFa@hA{@Lm@JgBDeDHSKo@WgF?sCeAcA?u@?eAm@[kAcBSiAn@{CbBcCHEpAjAFd@p@cAn@W|@iCZ^v@cCv@
sj{@upkB[xAh@dAg@LJVr@VJ`@Ob@{@p@@f@VVvBp@dAv@Zd@Db@SXiBf@YTa@hA[XuBx@@d@q@XZz@gAtB?d@p@FfCKJVy@nAd@d@b@NvBLn@TWp@@r@rB|AHv@O^oB\sH`C]^Ed@k@EgDJo@v@mAb@x@lA`B|Ap@vAy@XsCVUZ
sj{@upkByG{JwG~@oPN
op{@ignBnEfCJpDpCnD_E~BmI`A|BnEkKfD_@pDiOxAb@jJo@rDpH`CgCrCkB`I
op{@ignBkFbAyJkA}Mx@gGqCwAyDiNUkIeCuGUwWmHuGcF}Ml@sIa@yD_F_@qDgLaCwAsGoFiC\wCxGwA{I}EkHZaP_CsTzBeI`CaAgFkEyAqNrAsMmCSoDeFoC{Ha@}Vp@K_AoMkC
u{{@ijiB{@H_@f@o@dBgAz@M^MrBUx@]\iJhDyCZgDv@uBHk@Tm@hAYD{@USVm@hBh@fB^pB`@r@lAhAPp@sA@kD`@eLaAk@DuBp@yFh@gA^}@p@]JcBCoAPs@j@Ll@bDt@Cp@Sv@c@f@o@^{Cp@m@Rm@p@o@KaBFNd@_@XuAKe@l@F\
e|{@iazAkCXe@Pg@CsANuDiAcAiA]Qw@gAFOzAu@\yA]Fs@hAs@ZWCm@w@qAe@k@_AWXzA|Ar@jAlB`CR`@W`@sABk@Vk@Cc@s@a@MwBEaEp@wAHuAKcA]a@e@R}@OwArAsA?u@Wi@k@]{Aa@c@s@Sy@Hk@rAZb@EPc@e@_Ay@m@`AGxAF~@QO{Ay@oAx@e@x@S?sBRWvAOdAg@JUi@u@SDDv@QVuBd@a@b@WxAgA\]r@Fp@v@rA_@T}BGaARjApAMh@cBLURHdAf@dAt@x@d@|@GpAq@hA
cg|@_wfBIh@X`@dAJbB~Aj@ZwChA_@d@u@`Bk@h@}B|@kBNe@hAiAp@Qd@?tAj@d@dCn@U\wAhAuAfBcBz@b@VfBIa@^b@HHb@eAd@Ap@JlBq@|@Ab@`@p@p@b@{@t@cAd@gCZRNRt@g@|@cBh@[ZA`B
cg|@_wfBB[e@_BiAc@_B?oCHkAWoAEyB\_CBa@J[b@SpA_@^wBBeBb@_BBmBSqCb@cA@eA]kBGSs@gB@gBkAaAa@iBYc@U_AaAm@kAl@E@k@s@Iq@N}BCu@Q^_@kCS_BNe@QX}@WsB
um|@azkBmFc@qI`AuGoBoK~Dgf@_@qLrBqNi@iAyAeHIiGgBiI{ERaDcJE}CwFwPC{YxH_XcC}GfA
g`}@iwdB{BEaAFm@ZSbBeAHkBa@gACsALc@De@AqGoAyAk@y@kAWwBQc@aAa@KUXe@RUFS[eAoAImDf@}AQiK~ByBIy@Iy@?a@H{@\gAImEqBc@Ik@HmAo@[GIAmAu@{@QaEVaCAsAZ
oc}@exyAvAYzAIfAj@D`Bl@sAl@ShFcD^o@sCtA{IQcAL{Bp@
oc}@exyAgAmA
oc}@exyA}Dt@wAHiAE_@H{AtAOV~@HzBjAtCRnBQf@BhA^XZI\}Aj@}BBOIFgAcDvAcBb@_AOw@`@iAbAoCb@gBB{@SN^d@Vg@`BqAToKpAqAGwAo@{F_@iAYmAAmBXgCJqEY[YPy@gEbAgBa@iAiBm@c@RjCRr@{COm@HCTv@p@i@Ng@g@u@Ds@^oAdA{B?{@Lf@k@SWgBMt@g@A]oAu@q@M_A|@
we}@szyASDiD?kDX}CK{E`@kBn@sALuAEmAUu@i@d@c@w@s@qDcB{AE}BiAWa@|C~@l@GlGhBpCLdCs@\a@`@@`@XbBRn@h@ZSZiA`@OxBO`@Kz@w@Xg@\yA
yl}@cgzAuEq@oAVmAOKA]EyBwB{EVCAwAwAmBMs@^eBCC?g@qAcEZwAn@o@VmFGaFcAdFK\]aFg@mBk@gA]rB[J_Ao@[cBz@y@mAKOAC|A_AvDs@Hy@uBaDuBPA?a@U}@g@iALKSS]~@yA_@yCb@u@LQLAzAGPSNQaAuAs@hAy@M_@GTcEz@o@?eA
ms}@acaBgCyE
ms}@acaBo@F{AlBiC~@wBMCr@pAVo@nBsCT}ArBILeAf@PrCjAJEb@AHsBtBkACeAt@sBXQxBsFbAc@fBqAr@CtA?FfA~@rAjAoClCQ`@_AlB?nC
uw}@{iaBoDHwBuAQEkBa@SDmATOBkC[m@bAs@JqKNgHmA}@_A{EsB{AeB
w{~@_jgB_KiCPwCkWyNBgGwJc@s@wA
i`_A{e_BqN~C}EnBmBlBe@@sCHyAh@GTt@LR\R^_DlB{AU}Bp@wBn@aA[_@KmBl@Q`@OXs@iAeDa@y@f@qAHwAJu@r@
cp_Ast|AGBZnAeBn@l@nFw@lAF@fEr@iAdCp@xAyD\
cp_Ast|A]_CwBoAqEo@g@gDu@lC}CeDmBTgCiBsAUOcAIo@ZOVKTmD?Kb@e@Yi@j@kBPERECi@mB[_Dg@aNyEdBYXa@zHo@jA{AO[KIwADaBk@qAl@aBm@a@t@u@a@QbA]DyDuE
kq_AsuaBcAkCMoBwAkBg@q@rAcABgAo@gCiAiAAcBx@y@eBeBbAW|@bArBKnAa@i@a@JWlFe@{@uA?ELeAwBa@SmAiA]AWCu@n@e@CQGg@~@Oh@iAAAc@]oAx@kBMSy@Kc@l@cAm@o@N{@uATi@a@bA{@Ae@w@W|AaDc@eAf@YpAw@z@uBu@uAkBaAq@_@Le@_CCyGqAIUGUj@e@g@k@K}AaCVmAk@Cc@pAG`CeBJA|AWDm@HcA_@]q@m@sA_E
kq_AsuaBgGh@uDy@mBh@mW|B}Eg@fAq@wDs@yHzB]o@wA@Og@iDw@mALYdEkFrDJXPf@MnAc@RmAQaAzA}Ax@Lr@nATc@dBABsBa@iGNgAeAcAXs@OaB[UBeDV
as_A}|{AcKvAoBvAu@e@mFe@Q}@iCUs@\Zj@Ql@oADu@l@uNq@uLbAeDB
qf`AofeBc@JcAOWM_@Ic@`@JjAa@\k@AgCsAoDq@{AIyA@q@HeApA{Bv@e@^kAxA_Ct@cAv@]h@EP?V`@j@AVCTOfBaAjAEb@Nl@cB?g@RiAz@w@`@E`@uAEc@LaAl@sB`AYd@
yl`A_ohByBwGsFiIdCwBs@oEkDyCkKSiJj@sLnFsDi@gDiJyRyCoE}BlB_FoGE{GmGwGsDkD}F
yl`A_ohBiJScEvA_DlEuI`@oI{@sJxIqEhBBrF{DfFuDjAoTPmDjC
sr`AsrvA][UiA?k@`@{Bb@q@LeA\qAr@m@fC_AnBgA`@IpAF|Dz@f@o@bCa@dBqAp@Sd@o@fAYbCqAfAa@rAUhHQhARbB`AnC?nBc@j@E|@gCYu@{@k@mF_CyBQ{@[m@g@oBJ[EDq@Yi@{@k@iCaAcMqCc@e@j@[S]s@d@eAZeAEqC_AgAUgA{@oCu@kAXcAKo@i@sA[k@Ja@`@aACCiB]FgCg@hAc@rBSp@@p@XVMu@y@^a@Yc@^iBg@k@d@eA
sr`AsrvAJ^[NqCrA~BlCcElBGfDmB`AkAj@Qb@iAxCrEz@oCJ
sr`AsrvAbANZX\jA\ZQXk@zBDt@x@bASf@}ANh@JdB@l@LpAB|@\z@HIf@uElB}@d@wBKsAdAWv@YPwCp@g@FyC?
yt`AyayAq@i@KsCeHVmAV{LtDcDXsCQ{E|@g@N_E~DkCEmIO_EvCUPKbEMJQFcGlBiBG
s`aAwuuAcAK}Bb@uA@wEiAiAIwAq@eAuA_BMYM_AmA_BBc@[mAqCcAuAmBoBKJq@e@aAS_DWkAWkCcAgASkCP{@WeBDk@]k@KkBL_AfAuAHu@}@k@wAo@_AyBYc@Wm@aAa@Oq@Ti@[_Bt@HwAu@]aABYUv@QR]g@gAiB{@gAYqAKwA?uAHoCf@aCx@sAbA]`Ag@LiCQwCD_AeAm@_@}@R?MqBp@qDXe@E[w@g@MsDEoCc@]q@nAgAJuAQuBe@sAYY_AG]WX]Ig@YUuA?{@Tm@BaAMMSn@sB|@c@bBb@rAcAf@EtBRfBc@d@ErAZOc@l@_@~@^dFAd@H`Bt@`@dAz@t@fAHlAQvC_An@k@YcABQp@Cx@j@VhAd@f@f@JRp@~A|@`JdAhAEhHqC~PuQxA}B
}faAcm~AqFrB{Eh@WDQFcCbAqB_Ab@_AoA{@Hg@BMdAo@Ca@C[{@aBwBg@n@c@]SwA}@Iu@{RiCsBy@yA@gA@Cv@o@EeAeAaATq@N
wxaAkv{A{DzK}BAw@?}@iAkDGRXh@t@{@t@Xp@M`DUv@{@Xg@nD_AZ_@lAcF~@i@xAyAf@AJIx@|A\x@dCnD~@An@yB^qATWv@l@dAQT}@pA_EHFrAkC?}EvAq@pCAF@dBOn@iAP
wxaAkv{AcNyAk@M}FmA{NjAgBFs@kA~@_A_BcHpBa@_@mCzD}AWy@{DmA?MbAg@`CmACCm@u@?OAiCI?o@A_@hAqB@aDgAICe@AkAC}HO{OdB}H_BaFbBk@RmHi@GAUvB{AQo@Id@|@HN_ATKrAuBVPv@TjAd@Ab@?c@x@qCLi@S{@]W`AaANkAPuCu@}@ZkJc@
}dbAmddBOkLwFqByGHuAmHsD|@_FqGf@}@
}dbAmddB[h@ArAjAt@zCDrIp@lAZPn@URaBVILOz@SRmAv@k@|@Cj@ZjAOv@T^j@D@ZwAr@cBLg@MQ`Ap@bAnAt@rBp@oCd@o@FmBq@eAKiAFmC^aALaCM{@D[Pi@vA_AXqCDkCScDi@{Ac@_@AMBUDe@NwBSg@Fg@p@_@tBQ`Ag@`Ay@`@aABeAIaAIeABiARQTj@r@lBLGlAW^_@D
sybA}lrBuImGsM_@kI}AgH}FxF}CwI}AAyDpCkBrA{Ik@eEjIU`DcDRsKgDoCw@gNpEsK}F}B}HWaBaEiKcIbDeC
sybA}lrBiHvB~AfBwQjBJrFyGbBgG}CaU`@iDbDcQbB}ArI
adcAageB~BmCyHmDi@mEaDgD~GiD|CA~BgDcIkE{J@yHaEfGgAvBgDb@yF
adcAageBeMb@iFmBuHo@_Jt@aClB_OrBwEmAaHKeL}AeKlHaJlAuDnBcT~AgKnG}FqCuIjA}D{A
wdcAc}`BuA_@i@u@sB`@i@kAsABeAeAcFLAEa@gAaBA[s@{BNc@oAgEbABi@kDEaEEGQGO
wdcAc}`BCnAEbBnCnBs@vBcD~AwBD{DpA}BEq@d@U`D_Al@Il@oEdA{@[EEE?yADGf@JJPN{BrDvC\cCjA?JHJD@~@X~CCl@BHl@cA|@SdAbE~CtCf@~Hq@hCtBFLo@zAGNGNDp@
oicAw__BsJ`@}JxFiE|AiFA_Hv@mCZeDs@kB_@SDWFiChCvBxA{Er@wDzBMPjAbAqHrDb@fAoAv@bAx@YVoDYR_@a@m@}DcC_FtAkGi@
mjcAiixApAqBhBeE|@iAdAsF\{@H_CNo@Mg@i@k@uA[Ii@c@YQb@k@D}Da@wAe@{@o@
_qcA}bgBiElAmHWcCoFmLuGaGn@aHyFeEr@
aqcAmlyA}BcCcAo@Wu@Vw@v@aALg@i@e@Eb@o@|@eAd@eALh@hAHt@Qj@o@\g@CcAm@Fp@Z`@hAr@r@~@
kucAwglBgJpIjAfBaDzEzDzAB~OiCvB
kucAwglBgAmCuEeA{BoFqEgC_CaGrDyCuJs@sGbDoKHaFnAwCyByUeCoQwE{L`C_DsAk@uFsCsDwOWkBqFmEkA{RrDqA~CcNF
a{cAijyA]J
a{cAijyAXh@n@b@v@lAdBd@pEj@OZdA\~@r@]X{Bq@eAIo@[qAS}AsAmBoC_@Y
_|cA}iyAgEaFaCkA}@{@eAi@kFqA_Ai@aDaCy@a@eGgBo@@oGc@oCLmBKi@JcAv@D\u@KSd@Ky@e@m@gCaByBu@eBMqAa@cC?u@c@a@EyALa@M{Bh@yAbA@b@VfAh@bAq@a@c@u@c@eB_AyANm@_AGiBgA{AWiBq@
{}cAmnbBEo@mKVcApA}OmAwBeCuF{An@gEcTlB_Rl@{MsEsCHwFcCsD_EqEVcGkB_IQ_Gv@cIkBqL?d@jBqOrC
{}cAmnbB_Ad@@nAiArAAhAcBp@QRQv@BzAo@d@xCl@^TCX}ArFi@n@cAPuAL_At@]pBk@^oA\qAHe@G
sadAm{jB}Dd@cFkC_JDiE`B{VvAqJyFeIR{R~C
gpdAgovB}t@uL}EsFmQ_@uFaBsPxD}]i@
wudAoiaB{AkAgAI}@q@_AU}DM{IPu@PGPGRw@PgElEm@L_BM_Bq@aCVu@XoBXEDLfAc@`@wANsASo@{@m@a@kI}BaC]cCEoCLaHu@{@]sBkA{@OgEQg@L]r@IVQf@_@t@oDt@}@j@ErAPh@@DBh@sAz@_E|DiBh@{Bd@mA^cAf@}@p@_BpBIh@m@Q
wheAw_{B{BnAcIvAsAfJsBtCxB`GcNzKeOvEaSzB}Ow@qHlAeDvI\~E|GvFaQbAqDxKmFz@jCzO|DbBUzF
wheAw_{BmoT?
sieAcvgB|CoIsBcGsFyAsDqGgAeGiFJuEaCyNy@aJbAsCaFhFwCtAsGwPxBmFuGeBgH
sieAcvgBoDzBsF[cJxGqGjAgGq@wGlFqP`@yEx@cGgBaNZLnFcM~CkB~C
yseAyhqBmHp@iKsBgH}FeHqC_BiDcOm@cC|DkZpP
{lfAgm|AD_@BMjAg@Qe@CGuD[f@aATGp@SEyAIwBEAyCUuIfBqB_AHi@\sC@GmBeAp@_Ef@KjCk@DmDkAi@VsAo@a@BUDYiAa@LoA`CGn@tAzAF?aAgAkA\AjAEPe@
{lfAgm|AShBiCDcB`EwA^t@`@_An@?v@?FcAKWC}DtBeBe@qJlFm@YcCN`AfCDdA`@L@?bBq@rAjCD@nAVzEYg@vDbD\sEjB_BrCkAh@MG]Q}Az@n@v@e@~@nBPn@^l@^w@bB
evfAa~}AVq@b@wE@GIc@]MKCkE`@mCy@iGrASYfAe@i@m@wABs@{@yAf@uAKGaAoAiASEeDs@j@iBqBgAg@aAaNiERYRWrBKt@EoAqACC_EAqCXkFLYo@
oagAyzjBgJhGgApE
oagAyzjB{EoCfEyFiOk@gAsHuKsBbCgDeDkGgJs@{JbCsAtCz@bFrH~CxDdLlEi@jAdK`LfE~DxD
{igAypzAwF_A{Aq@iB@cAXk@d@Fp@k@KuAgBqEkE}B{AeAOaG^uAAwEu@qDTWI_CZ{Ac@_Ab@s@L?`@j@~@cAWkBgBi@Y
_ogA}kjBuGtH
uwgAgbjBsKZmEhDcK@NgDyJWgEjFgJjBeNf@w@vBfE|EwFpEMtCsHvA
snhAsfqBuDgG_Me@uE}D{Yz@oCmC{U`AgDkEvBcEeJSyV`CoFKyTnG_KnKgG\_P}AqUV
snhAsfqBc@xBdKh@dEpIgLrC}EbDvFz@`CnChFFo@hHeYvL^hI{JfDgIj@sFcAgA|DdI|CuEfCdBtMxAzBmEzB
evhAardBsCpE_J`AoE_BuD\uEaB
evhAardB}@_HsIiDsDeE|F_G~FeAnBqDkDeBfAmC{DiB`DqCaB{ACkF
ywhAcdwBgDxMsExFuKt@}A`LyKbBWhC_HJuBvCwHR}HsDoFpD{Oz@kR{BgFP}HhDee@qC}LaB{B|B_NxBqPs@oCeFb@eCyFqAsP?}L|BeVdC}N{DyINcMdFiEcCqUlAq@kDeJ_AyBoG{VyB_BzEqNp@ko@tAmEyPmWRiCp@p@dE}ElAmX~AcNeDcL`C_@|CcQhB
a|hAapfBmC_CgKZmKhDkIeCsFOkAsCjAiFjFkCyPoC`CkFkKaC
m|hA_d_BW@uC|@~@VTF@FJ^UN[F{Bf@yAe@C?e@?{@@?BHlB?Bh@h@]x@i@tA`ClAMJ}Jx@i@jCaB\a@nB|@bBQB}@JpBrBUbBStALj@DNkBl@FlCwBb@i@MOEwC|CKHRj@xBV[jAiAZqEKWh@y@bBDv@cLfCEHKVl@hAoAx@uJh@GpBq@`Af@vB
m|hA_d_B{CoBnAq@AyCp@aAa@U_Ai@e@yAcAg@R}@S]d@}@oB}BBoBfB@JWy@s@gABoAcAxAkAyCk@v@i@FCBAf@oA
mgiAin`BwAc@m@Ay@P}Ak@IuAL{AS{@_@E_CFa@CSAe@@[Te@hAUh@_A`@M@iAB{Cn@oCQaBJyAWWfAUXyBx@oEd@cAh@q@n@s@b@}DGgA[aBuAmASg@V
qsiA}~zA^w@F}@K{@g@m@{Bs@Y]Eg@PU^ItC@VS[cA{@u@q@}@Ky@FmCaAkCs@w@cA_@aLg@wAc@iAy@eAUeAPk@AS_@K_ACSc@{Aq@mAeAw@{AY}HF
qsiA}~zA_B_@eI]i@K[k@iAg@e@y@cAe@sAU_Ic@w@?u@y@UVXX~@`@lJ^`AVx@fAh@R^l@^L]Zo@PeBF\i@oC?{D]iBYuC?oAa@eBQL_A[}@_AGgADuC_AeBXc@My@TqABiAJ_@r@Cz@PX`@BLrAo@VTv@c@f@aBoAs@EcA^h@PtALh@ZN^LrAPZb@FxEa@r@Vj@ENWj@GlAd@xAfAbAj@hAVlACbA\tAhAjALlBd@jAH
aviAc{mBiFpC
gxiAwdcB}@aB|AqJhCmEY}C{Jf@?oM|EqA
gxiAwdcBsHdAmBfCpE~@A~CmF\kE~BoFwCwEjAw@xFpGRX|EcN|GsETs@bGvEpC}DfD[~ImGhFrBbK
uxiAqndBkM}BqIsC_CzAkFqAcFvDwJaEqO^cBxEaThB}CwB}II}Kx@aLB
k}iAqvmB}NfFsLa@qHlBqFeBmHnBaCmCt@uCuEoD
k}iAqvmBvAlGcD`KPpE}HhJwAvFuFJ{EfBaJo@uE|DuJA_BjCiK]wOqByCdEqJpF~AdCoEx@FdDiCxF
apjA}ozAa@rAaKXbA|DeAzCmLbAaDmDoOqFiG|@_NM{Kf@yEtAlDrE[rCuH`@kCrFbBxAqEzCwWFk@tAiKdA{AlC{FtBgAbF
apjA}ozA~BDnBVzC[`@HtAn@VV?pAdAp@S|AUo@mAYuABsAToA\aAh@Wb@Jd@`@H`FLfHy@rAoBpAv@hAV~A@rA\bAz@`A`@lBVpB@tAYz@JrAa@nCgALXo@`@k@tBq@~Aq@zBgAj@sAvAcC`Bo@No@[pA[DW_@OyC@mBl@{DnCkB~@[rA]XaOnE[RCpAX|@bAKvAJfAAhAWjBgAdAU~AuAl@KzBZf@LHd@ArAn@z@NnAbAbBl@rBn@t@DZYZf@Tr@CX][q@sBeBOi@Dk@~@CFMQ_Ai@i@CUt@[qA[EMhBDbC`@~@f@h@x@`@nAt@zEZdA~@hB`Cv@rDhBCl@q@ZCXh@KTb@x@q@t@M_@MHe@b@HXv@NbA@`AOtB?~@NxAk@^g@WYw@A_BYGf@yAu@Kr@WX{@g@EKd@eBj@Ef@`@tB[HwAfApA[If@]j@Jr@qAYfB`C_Ar@v@TrBY`@i@p@hAd@Nn@UqAY^q@`BQjAX[eAtBv@x@d@hAHXTT_@j@KxJBJJi@f@uA?qBJy@N_@Z`CI`@j@fCFpBVpAGHc@qAUMqAq@m@nCc@vIwC|AG\Q~FfBl@p@\r@AZg@IoAqAg@ScAKo@`@sAF?JfAZ?|@PDt@gBb@T?Xg@nAUPsHo@m@FFx@t@\pEhAbAA|@NdAb@l@D~ECb@T_@x@_BhAyBn@oA@qBWqAJ{EtAiDb@aAb@kAR[ToCb@}D|Be@b@Id@d@l@s@j@aAdCg@|@]TeBf@qAnAi@PSMwBd@_AW}@A{Ct@uBR}@Eg@YCg@|@kAXo@aEpAsBbBRp@{BbBu@VwAMMdAyAt@q@t@g@`Aq@|@mAd@mCBk@d@yPbAkEnAuATgAf@_DvCc@V}BPqA^cA~AaAVuAtAw@h@iL~F{BdBeCrCgFbDyAvA]RqBh@u@zAmAl@sDdAeA`Aw@dBm@d@{@Zm@F
epjAi}hB{BgEwIiB|EiBk@mHwW{@_FgFkC_GsDaCiK_D_Gn@uCgDxBkE{Ia@yKyE
epjAi}hBDfCwDrAjCvBg@rC}FbDzA|AsA~EoCLZvJ
}}jAyrgBcH\qFtHyNe@yE_BV}BgM}BmIpDUdDcNrC
wfkAan|AqBp@oABqAMcHQg@BgBh@aCOgBNyBO}@BgE`@aAGq@a@a@q@KeADQ@I_@mA?q@bAwAe@[_CMZqACm@Wg@eB}Be@]}Ao@}@_ACe@Za@j@EnCZhCy@gCkAoA{@RQb@mA|@{Af@[D]m@CIQ@EZuAf@a@r@UlFSrBLmC_IOOEAk@K]g@KOCEg@]yAO}Ex@oAEyAm@aAiAAe@f@a@p@ChAv@bAFz@k@TCdAF~CWl@M`AsAjAi@ZWMcBa@O
ookAkk`BIDqBzDm@f@y@XkAJmAKmAWkAKmBj@uBFWTu@`Cs@dA{@XwCd@gB`Ai@JqBGoBa@e@YoAu@wAIuD^
q~kAg{mBz@}BwGqFLmCgSkEB_B{LsAaGJkG_DkF`@
q~kAg{mBkOcBgJrAg@jG_CfFiL~D}SkH_M[uL~DmFt@av@sAo@zFwEl@}LmEgJbBmF@
cplAgw~AeBB
cplAgw~AmA@W@
islAcw~Aa@GcC]uCBWIWiBi@o@w@a@sBu@iB_Be@UMCa@KOSAgAa@gBV_@|AeAlAqAh@y@J_Ae@aAqBq@][Ii@\ULA
cbmAyvsAIa@gCaG[_@o@WeCYiC?mNdCoAF}@KaCq@gAEkA^
cbmAyvsAmBXwBT_Al@mBV}@TkArA_@x@H~@aAt@o@nASNs@o@iADaDv@cBVeB`AWDwAK}ACgERqCh@{@bAc@X{@`Aq@LmAYq@Aa@x@sAhBm@xByAdBo@D}@Ug@BcB`@_A`@wCTqA`@aAr@s@bAa@lAmBtNqApAiBpG]bEi@\mCxDc@dE?hDz@tAFx@|ArB`@z@vBx@z@z@`CpD
yimAoz_ByB_AaNt@qKeBaPsA_HoEu@sFsFgEeIuBhBoEsC}A
_mmA{dgBhBbCcAvKlCdHSpFhEdAr@dFcFxDoG`B_GxEcHx@wLnE`DxG_@|BxFvADfC
_mmA{dgByH[qJqEwMeEkEpCiJCqHlBgJsFHqJeBsAwToAcWT
{omAy_kBuG}@wIV}DpFiFDwMoBcDxCeIkAsKrDiDs@aI~AyFS
y~mAwznB{FoAk^_AaEmDgEPgI{A{EXwBaChAgJ}B{A_O~BwG`E_Ix@kHe@gCkBkNCwCeCyFdAC`PoFJeQgA_ByDkMcBqJhE
y~mAwznBEiI|BqBcFcDgIAnAsCEyPkF_FyGsCGoCePeIdEcB|@}EvEqB
obnAcndBmMZuKbBzAdH{I`AsKq@uAuBiNt@wW|EoQkAs@zDaGaAkDp@
cnnAe_tAcBv@mEr@_AXqG`D{@HqEScAH_AV}@d@eATmCS}@Nm@`Ao@d@gBVs@TyAbAu@TgABqCMiADaCX}@DkCKsBL}Bb@_CEiDeAq@IsIU[@
cnnAe_tAaAwEAeJsBiFqI{BcA}F}OdAs@hCmIb@qDuD}DiA{CqFLaCjEuB}FwD
{|nAelqBgQaInCyAeEiFiPmGiIuAiSkA{C_FdG_BeEiHcGfAQnDeZImA~CaGrBcMkAyFiB}GtAyC{B}F[gDrE_IoCsLlB}Gq@oErBoJd@od@|@gE{BeP[oa@ZkDcEcJ}B{ICcB{P}Tr@kFq@}Mh@
skoAcwxAeEbDYjFjEfBzQJx@xHgDxEeDxA{@lI{LSgE^XrDsFlGyIJQfD`F`IpFv@kHbImGxAu@rA
skoAcwxAiLLyA_B{Md@mBg@
cxoAcbaBeHkIhDsDkEiFzFs@jDgEbHoBsKcBsCkDiQyEkFeIsF[sDtAwJv@{RiA{GkC{HN
cxoAcbaBcGzGmElAk@dDeOzB}MjH}BbDrEjId@fEmA`FlBj@sBzFqNUeCpEqMjC_E|JpD`DcB`DdCnC~J|AhIL~EbAtDnCqCpE~DpByAvCbCxFyNXwBy@iH|@wM~HqBtFsIxLeE}BaLtFuLcAsNL
abpAsapAsE`AuA@aAQ?f@_@PsAJgB~@cB{@}@cAkBg@oCh@}B]y@L{AM}@b@qC?_JdBq@Ai@S{BgCQoASa@{Ac@cBEwGPe@L`@jAfAz@wAt@e@FkAu@i@z@iAT_Aj@{@rA[VsCjA_B~@yBd@v@n@jBh@u@LsA?g@`@o@vA]NwDe@y@C}@LmB|@[l@Vr@
abpAsapAZd@hCvAZtAbAx@|AJrBd@zDrBjCRvBtApAd@vBXjAf@p@DtAUt@@hCnAvBvBt@RxAJjAp@|@\v@Jx@EdAUfIbDzAPn@VpEr@nAIx@]rBqAn@B|B^^PhAQvBgArACt@]vBZnAIjAa@tBoAnAgA|BU`DjA~@JvAb@j@E|@g@d@IvA?dAh@~CZbF?fBn@vD`@x@t@hAf@nAJx@s@pBVhBfAtCDVL|BSrBPvAy@d@EvAPl@?nAUtBOnF{@|AIlAXb@o@n@c@dBe@b@a@@}BbBNfAQN_@dAj@t@`Af@dAt@X^EnADf@Kt@q@pASrA{@nAK`ASl@_@fAO|F@tBo@hAUJa@BwA`@_Az@g@fHoB|C]jD?fBQ`BxChBdArAb@p@HnB_@f@i@|@WL{@bASbC{@~@}Ar@[xAsAZ_AAaAY}@?qAZy@tCqCLXvBsAz@f@l@nABn@Ta@e@}@B]c@OSe@j@FpAp@~ANpEbAzBNtBn@tAD|AGvAUhA_@~A}@tAIvBc@vAgAx@Ux@uAYKhBeAz@y@t@kAJcAo@wBi@Yq@CiBH?Mz@c@r@@r@`@x@Bl@MjAm@IYp@w@`ABtAOJz@l@`Az@v@rDzAhBVfBFfGK|Cm@jABbFp@lSeAbGPx@Qb@HjL_@nCa@tE?pCShABzHzBzHnAzAl@fAVjCZTIzAXvA@vCl@lAOt@Fn@XT^z@IzDlAhAv@`@Ll@Wp@p@lBBbALf@t@`CnB^p@v@X|Dl@zAr@pFxAhLtEjHvA^Jj@l@zABh@LNh@o@\V~@LzAj@t@lBpAbA^pAVb@Zh@KpAJjBGn@TbOHhDW`B{@pSuB`Ag@bCSl@l@NGZd@xBr@v@DvNIrO{@lKeAvJu@r@VfAGnAh@hA~@n@t@k@Vx@`CfAjAb@Lg@`BmBj@{BzAoBf@e@Zi@Em@X}@|@f@?F`@^TwBYc@PMt@a@r@i@HeBe@yMOoCZs@`@m@Fk@MaDMmAHSl@\d@f@?hAYbFF`KbAT?h@}@t@M|@RP\vA`@p@i@hC|@pATnQh@^JrA`Az@ZlCh@bAb@d@z@kBRw@Xow[?
anpAwyxApByEkCyEcFxBuC_A_DgF}KYjEyDbCoGeHeAgMhBwJbF{Jj@yF{AoItCgPvJuKDmD}AwG}JgGQSqE|EgCaFkGwSaJcCeLKwUrEgE|ErALlFxH`BZ~DpG[DoDdCsE
anpAwyxAiZ|Au@kHeIOl@zFoLa@sGsDgIgCkCgDkDvBkNfCwH~D}IdA{IBoGbAuLtIeBpFuBtAkLdDyPh@mg@lOqMhD{F~GJjA
aopAuyuA_JgAoAvDyDlA_Kf@gFjAqHLoBjBvNfFElCoClDmFuBeI`Fm@zE
mrpA}sjBmDmATeDsCqDoJwD`BuBVgGaMyHeEMsEuC}CiFaGcANmFwL{@lHgCKkDxIcF
mrpA}sjBmEvBqPzEaP_Cu@zG
khqAgbhB{IeA
khqAgbhBnA~OsLfEsAnCsWrTyHfB{JfH{G`IdKfE|@|CiC|C
gsqAmdhBaGiIjFmDoL^yB{DhGyCzJdDdCwB}IaAcHmEcEKfCmF{GsD|IwGpE[v@mCwC_C
gsqAmdhByKzEkFmCiRLkMkA~BkCwCwD_G_@eFv@mEs@_MfBiJhEnBfB{LrCuEo@wEtBcFk@sEtBeKgAbFeGCyBsOyCiQSeIzDeRyAcHsC
awqAemsAkBJqBv@mBfAyBp@aAAyAq@}@?}AUmA@mALiD|AiDl@RzAQTaBp@wEtCkA\_KnA
awqAemsAeAaBA}EsCqEd@eFeLaDW}E
e}qAmdjBqIfD{[WqBoEkL}AaN`B}CjCgOn@R`CoHN_@nDyOnBgIvBqBcB}G~BaJnAiKc@hDsC{BuDbBmBeDcDiDlAqBgF{HQ]mHkIeGqEY{@fEuCxCuGDkEyA
q~qAoxcBAiDqH}EeBcI_F{AlBcCA_EgN}JgDkA
q~qAoxcBiN`G}FbEWjH
wdrAgemBwByBsMPhA_DqB{DdFm@uAiGgHoAqUe@cIyAqIqGvHuCq@_HkHa@kAuJ
ujrA}ptAqISuFsCoGI_CgBuDjAcAjDsKuAeMv@sCkEmEiBaUhCs@rE
qvrA}`cByOxEwJnEoR_BoA}AkJ?wGr@cJ{@w@yCc[h@{V|A_IjDYbEyD`C\~DjEfDcB|E{Nu@yId@SmGiGyA}C\cJtEDvE{J\oAkAkIf@k@kCgEgDyFRsFrB_BxEcGvA_J_AyDvGoHD
ocsAejeBaFuB_IhCeJaAmLMqQdD}QbAuCgEiF_@lAqDiVlDiAnBcI@gCwAwFx@mIOaEaDgFkAqC~AoO~BR}C_JqEaGw@YiBeMm@iKdCkFV
svsAmwrAeGt@iCn@sB|Ae@PyD`@yA`@Ux@l@n@|BlADx@w@r@yAPaBDoANmBt@aAWmAgAuA]_EG{ASaAq@e@w@m@g@qDCoAS{C{@y@KcBEuAFqAR
svsAmwrAeB}BaGTqIuIaFoKcBnBsJg@~AuDoCcCqCrCmKiGiBgIpEStAuH
_zsAehoA{@@kBa@uAAeI`@wAM{A}@uA[yDAyAQoA[g@AuAPi@EeAg@Os@m@Ku@N_Br@sABq@_@o@CkBn@wANo@Ku@i@U?[r@i@FmAmAk@M{B\eHBs@ESSTWhAYP]g@[_ETkAA}Au@
_zsAehoAFn@Q~@]v@g@ZsAHuA^oAp@}@x@Wf@WzBSf@qAbBYfAIhCx@rAMl@rAjAZh@Cn@j@OOZn@Dh@TRP
_ctAgbnAavB?
}ktAsfoBmFdAiHQgRyCgJaGaGyBgFDqG_JnCuCkCoFgQIuGlAoIJ}D~DiHeA}EqCw_@w@
gltAiv{AbEyDmCaFiFeCaGKaDwBeByDcRpA{CsFd@wBjGwANaIsMrBMjGeFs@oEz@mIwC{@sC{I`EgIZ
ynuAuqtAcFn@mQeAyEv@gAxG
cevAenrAiA\
cevAenrAC?
gevAenrA^_H_M|AiDgDj@mH`EwDpEmBrGk@DoHpC?m@wI{D{AoHSmCfA
gevAenrAeA\
mgvAgmrAyA`AWXq@tBi@B_@mBgA{Bq@s@wALyErBgAP{@K
mqvA_ctA?yC
mqvA_ctA_LrDsCbQ_BxC~@fBo@`Gn@|EeAtAzDfE
mqvAygtAaIwA_DeDEiIuE@}AnCeK@u@qFcB]
s{vAssoAiAtBRh@m@b@aC?a@FiB|@[z@bAd@dEET~@Y`@qAVQ{@a@L_Ar@iB`A}AFcC^qBi@u@CKl@P`AiA\s@^uBjByBXCj@d@rAr@j@jFvAlAn@p@bA?rA[l@qBvAK~@[b@g@TGH
s{vAssoAoNsH_AQ_A@eCr@gA@_BI}AdA_HtAaCRo@XhAVj@h@o@v@qAt@kC~@gHpA_BFwAMgBq@k@GwC?c@HwAlAuBnAi@PwB\wAnAoALq@sAk@SsBDe@i@[cCQu@w@w@Es@g@OL[|@iAbAy@^H\w@bBk@`E}@|AaA~@OfBu@`@_@Pk@R{An@kAZ@f@j@t@a@XyA?eBQcAe@_@k@A}ANi@C{@]uAoAk@s@kAsB
k`wAgkrAyAS_APy@b@eEpDoAnBaARuAG_Dc@sB@gDT{Cj@gA`A
inwAc}|AlHwGdI{@mB}FcGwAuKq@rC{DgReAmHqCwJsIyEaAaNx@eSpI
inwAc}|AoEJ{G|DcGeA_C~@bAvDoGxJaPpLiJ`CoHqAwMkHmElCjOrF\x@mLxRuChD}En@wChFsGVmDxE|BrC~F`AvD|CSvFfPDhGtDt@~B_Uz@RnIeNsAaDnAbG~EjGpS_@tBkVgCsBkAgF`B{@zA
azwAgbnAggH?PGrD[h@QfA{@h@u@bFEn@DlB`@rABtAUbBIf@MfAo@dAUtACdBy@v@cA?k@m@oBIk@|@c@hA{@j@HdCgAd@u@nFmE~AwB`@oC`@e@Lc@VmDJk@t@eAdCoEZa@bAQhBaChAc@jA{BfCsBJo@~AsApDwDdAm@pAi@
i{wA}}tAD}IzVWMcCaPcBoAgDzAsA`I_@cAeGgIs@eJiHMiGiDyC
i{wA}}tAqKvByDm@cNvAx@rBwKXiAiDwDcBaFfARtCkG\@fEjEfEvAdGhEdDk@`E}BzAf@pKeGpHxEfDpDu@hLxB}A`FtC\dHvG|FnDjDV
sgxA_zvAgHq@gc@~BqIfBqPlG
mixAu}qAIFFl@dF~LSl@mCv@{ErBiCX[Rw@fBq@`@c@@y@U_A^}@Ea@t@o@N}@@gCUs@Bs@\wAlAy@RuBFq@Ro@p@
_mxAgnhBmDu@uG{HqUsAyEiBmM{A]kB|Jk@xByDeBkB`@gEnCeADgD
_mxAgnhBiIA}N~Dd@tBePfKs@|GyQlE}EpC_B~GpA~Ek@pI_BtGdGxAh@zE
o}xAcojBsAcIeGiCq@_FcG{CvGyBnE?vDyD~FmC{IoFIiGeFyE
o}xAcojBmUdHs@tF
kgyAcnlBwJiC_OA{WoIyL}AwEHgBzGwDbAwQPwC|@mF`JiOtD}F`@
kgyAcnlBrFKn@{FbKyCoCcCEwE~HNzFgAVcG_LkAgEeNcUeAm@yAqO~@cF{A
ioyAulpBcCkGa@sGiFcBYuDiG}CgOoAyIoIwGd@iBeB|@kDsIw@kHZ|@qHvS_IYmGfKo@sBoM
ioyAulpBqDlBwx@KcElAuNx@uBbDzJbCdB~LbBpBzLkAdKhC~Qe@lBhK}DlA~AvCi@|I~A~B
}tyAcypA}DNc@NId@HnAK`@c@Te@?cB{@wBUwAm@YbB]p@cCzAa@NmAH_@RQr@[ZaB~@q@z@Qz@[b@_DYcAb@c@~Aw@b@[x@{@x@WhABfBSl@a@XwCdA_APmELk@Jw@x@c@Ti@@kBo@i@BcD|@e@DiDIsASw@i@RaAEi@iA}@[aASQs@Fm@SaAoCe@u@aA_@eF_@y@WiBeAkDoAm@e@g@y@sAkDwCqC_BsB
quyAg~iBwYvGcKsBeJV
y`zA}`~AiGeNo@k@eAc@uCu@sAm@aBuAsAcBe@iBTeBbBuAfHsCnB]yFm]m@qAgAm@sL}BiCyA}BiBg@w@@gAlBaBNw@U[iAk@Q]H_@j@k@Ug@a@QiCe@[Um@eA
y`zA}`~A@@xGbO?Bg^fFeEd@i@RYl@Xd@n@b@cA|@Mf@VdA?b@]XmBFc@VZf@pAp@xDpAMTmCvBaAjACZd@Xd@z@k@t@aAj@sJnD[EQe@K}A?wBI]c@Qm@BmLfCsWGgCh@{BfAuJvLcB|Au@`@eAPiAD]Li@pAmHvOiRvSrB`B|@`@pHf@n@Ot@kAfAy@tBWxBNdBx@t@bBn@j@kANiA\a@lA_@Nn@l@cARwD@oALkBhAyBbAyCEi@NsAx@qCnAcKxC
ufzAkgnBwEfA_G]cLvAYlD}S}CiOmIwGxCgQyAuDmG{HdAkFwAyNNuGtC{CiGFcCcJE|BxGmG|E{FZkF_BuI?sAxIePfAgDnCx@pI
}mzAoweBkDi@aHdCiV?_EqAoKn@{AyDwGHaD}C{NoBqJz@
gqzA{kvA^RhAvAlASr@p@f@t@n@AJ^NhC]h@v@J\\i@bDaA|@mAf@}CEmH|@qAh@Ub@m@~BwApAyAf@o@K}@k@o@d@e@tAq@vCs@dAsAhAy@`CgA~AS~@k@HMTh@pAsAKg@vAN^fATp@jAi@t@t@h@bAzBv@]KpAOf@q@^@`Ag@Lo@[a@cAQqAOwBq@aAFy@}@yBSoBBm@Ym@qAm@qBFaBl@rBvArA~BrBrGn@vEx@pBPpAArA[bARdAK\a@Fo@y@gAY_@bAh@~@tB~@p@bAMj@Rf@G`At@t@Bd@QvBgCtBwBd@_@r@_@VwCjASx@Y`DJh@AlAUbAq@r@kD~@{@f@kCnEmBxB}@t@oCtA{F|Iw@v@kBvAi@~B{BjEy@j@{AZ_BLuAb@s@|@
gqzA{kvAoAk@e@Ee@RQe@mA{Ar@}BIk@[MOf@IvAO\kBrBKaAw@gBZyC[UcAx@g@kA]Sg@Lu@}Bk@_As@oBSyAUi@a@SoBTQa@?}C_@kAiAcB_@IUo@~BKZKYWq@GsBHg@OGcBeAw@tA_CMa@
eyzAw_{BrCfHsHrEeP|CyJd@lA|EfFbDxRdFuHvKDxPmH|@u@|F_LNy@_FiEq@w`@?jBmHaG_OmOl@iD{EaIY{l@tB~Mxe@vHrB`I~WyA`A_SnAwA~@|HrXvK@`LbAvVxD|B~Bt@bG
eyzAw_{B_fW?
e{zAkzuByBkEyGgEeSEyWvBe@lEeZrA
e{zAkzuBqAdAxF|HsDhDtJfClBxJpBpBhRSvDpBmBtEwKnAwYaA`F~NWlBcJfAAzG
sg{AkxiB_GuCQ}CwEs@cNt@sCcFaKm@}CwGrBoInEoAjHjEvBcFeG[wG{H}FyAvCiDgJ_C}KmG
sg{AkxiByEhD]bC}OkAiFkI_Et@wM{BwKv@gJnEuIs@uJVsJaHoECyIqDqJxEwGhLcGWiM~BkEK
is{AakaBIOgAeAqAq@{A_@sA?s@VaClByA^qAnA_ARcCjBmAj@qAlAmAl@e@nAYTcBr@i@r@_@pB{@rBe@b@mAh@g@l@e@hAqC@_Bz@sBj@q@EgAw@yKgBiEkAyCwBo@u@VcBj@u@hC[Bu@OeAb@kArAkBv@kCt@}GImCJ}@p@k@dBKn@QHg@_@Yq@BeGbB{ALwAImJmDqDuCsAo@wGk@iDm@mAi@_@cAd@_A`Aq@p@q@Wy@cAqAOaAk@eAiA[_D\}MAa@O}AqA_H}CsAYcJm@kFiAo@g@TaBkAq@^_@g@OuBC_AYOc@mAKYaAPsBE]eBk@K}Ac@?mAd@}A?OHdAdAWNaB@wAWu@c@Gy@~AeDDaAm@a@
ww{Ai`xAQZ?Fe@n@[Rs@a@Cg@dAkCbCUh@i@^@f@i@@c@v@g@C_@y@BUXoBFk@Z~A?j@l@m@Js@d@}AAWFyAnAYb@_@jAYTs@?NaA]{@fBa@@w@c@I?iAh@SZk@fAEFc@y@QmAVy@p@a@r@w@FWK_@XwA\Wz@qAvAcAcA`@OS{@?u@[a@a@@i@x@aAw@}@S]F}@t@e@k@e@Ie@c@w@EsAp@[e@_AD}Bz@@]d@u@BYaB[[i@IiA_@G{DJOa@vAKJUk@M]NqA_B}@o@wAAWYeBa@i@Xs@v@Mb@w@Ro@`@}@Dd@XFf@Oh@i@Z@c@cBg@s@TbA}A?[^i@Ue@?o@hBMvA^N[q@YkAYe@m@pA}AxBg@iAEGc@c@[_@LW]aATeAj@s@nAc@SJgAx@q@w@Do@jAa@X[GJk@`@q@d@a@i@@cA`AL_BcAn@c@|Am@m@f@cAuB{@u@Ii@e@u@Fo@z@k@TGOL{BLg@`@Sx@Ag@g@D[wAg@{@{@c@Nr@b@c@b@kAZeBTaA`@o@YrA{@hAeA
wp}Ai`lBTuBiQyCFmEaHGiJaIi@yF}MHsPoDg@_CuJ}@oFzDwGc@uHqDvEsC
eq}AkzuBmFbQd@nDwMdFbO|GpAlEiAzF]bPkB^}^lAbA~H_FKgLrDcId@CbIqGt@eGq@mAiX{KwApA}DiLl@{IkDwZ}@iN{JoM`AcFhDgEEqPqIcEaGaIqCyMtC
ir}AwafBjD|EyIY_JtA{@lC{KxD}LUqJ`@kGrGkHeAoJxIiIPgNjB]|DqPvAmLxC^pCqBbDJ?
ir}AwafBmEcBiBqDlCuBfGNnIy@pCwBHmExEqHjDwAwEiF}RHxAqHyFsAeAqE}VlBuHyG{O`@eFw@cLhBuKoCcGg@k@uBsLoCuBuObBaFlDe@rA}C
uc_BonyATgBjAYR_@a@I}Cb@[L[MhAw@VeAf@WuALoAnAyBdAKi@Jg@jAu@p@QPsA`@a@g@@eAlAsA@e@J\_AbCgBNs@c@f@}@ZeCZO]aAj@Hl@}ATb@gAZWBu@w@h@wBd@i@dAy@w@e@NLyAEe@]JaCrB?qAo@H{@l@G}@SGi@f@q@LO}@]SsAHU]gASo@m@o@OiADg@KyAaBsDaC}@[m@BR`Ac@Bg@_@uAoBWQcAKi@cAYML|Aa@U_A_C[]m@HcBv@c@UcAMm@FERx@`Aa@J_@Ok@}@QgCeANiB]_B_AAf@l@~@U`@a@S_D{DEe@_@UcAb@_AEy@u@e@OgGg@mA]yAk@s@GqAb@_Gd@oB\aCNuAh@s@dAg@b@e@Cq@wBe@Uq@D[\Ch@f@rAYb@uCxAsALgCu@k@HrAfAoBZ}@@g@Kg@iAc@c@m@\n@l@CVcBbAa@JIh@qA`@{FJBq@X_@pA[B[i@QaA^u@A}Do@a@SyAoAGeA[g@e@C}BLc@HeAt@uAV_F?oBJwDYyA?_@NkApAc@XwBE_AxAc@jCD~@MZeBN}@Tg@l@LfB`@NrA?n@`ARg@N`@FhAn@l@z@SBe@z@rAXt@Af@g@JyAu@e@KLfAu@~@`Bq@f@CcBfAyApAy@fB?jCx@pDRhCXz@v@fASv@t@rAf@rAjAz@\f@f@jA|AfBxA`@^ZlA~Av@jBdAVTVNrAIn@Td@U^HVcCp@{ALs@l@cAN{FvAwCX}@j@qEZe@d@j@`@t@Mb@Xx@J|Bj@p@C`Dc@vDLtCo@fEUnIiB~AOpCNtAOhRt@hDYd@F~@d@hA?tAm@jDSTy@l@m@b@RnAlB~@BnAx@dA^`BRbB?hAWt@cAZQRpAP^nDvC\~@|@~@d@|@[t@\bA_AvAMd@PXj@AhA_A`@O|AVtAj@v@t@p@Rr@EzAPl@RHt@iAP@n@n@VJh@UlA}Bx@_@\{AJq@d@_DhAaAj@o@z@cAtCu@b@aBI_BUm@BqAt@wBl@y@j@IZZXj@BdCm@fCTx@MO_AtBNn@CrCjBj@PvBJv@EbDw@r@Y^_@c@KF]dA@tCoB|AW~B?t@v@t@_@lD?^ER_@p@?|AX|A@zHk@x@[VLJfATHZtAZX^w@Xb@D`AK`ASb@NxDMj@c@b@wAp@{A\}T|AiDv@qAh@q@r@SfAGfDNz@_@d@sAb@w@fA[t@{@f@Sf@B~@c@h@[xAwDvGu@t@cAX}@EU|@oAh@]XSdB_AzAId@LfGTrAfA`DDl@YTwD?wD]gAVm@?i@c@m@GaBBmA[a@T]lAVv@IXeAPYf@_BnAi@pByB~CsBfBi@Lk@KiAe@cCc@oDSm@@iAh@eCdCu@Ni@w@o@Su@EeEJmEt@eBn@Gp@_BDgA^m@z@QvAVtAl@x@d@s@ZgAZi@|B{@r@gBRN?h@Wj@sAh@g@j@q@tA[jA@hARfA^nAFp@Vb@x@j@JfBTb@jBlB`BjC`Bj@NdA\jATZy@r@Kd@JbAEZu@h@o@hAKnAPjAjApCJrA
ox`B}qmBkP}AeH|HqD~GoFhAaHwBqBzDlC~AwMhFmH|@gLwA
yx`BgniBeRz@mGvHcJaEuN|CoB}JqD]wCeD}FI}DpAsFkAuHnCwOlADvDkI~AwFqBeOk@qBrD
}cbB}adByBP
wgbBkadB{Av@u@dAo@LiNT_C_@c@Jo@t@_A\yA@e@JSf@PjAbA`@`ETHNgAtA}@h@uCHeDOiBc@yAsAo@?gA^GjAm@z@{AEeBe@kAg@AiA\aAD{@mBoAaBoAw@Mw@BkBb@oBNqBMe@UiA{As@QgD@k@UW}@_@Qu@Ta@bAs@jCeC~Cu@`CcAfA_Bh@i@QqDF_@Fi@c@yASe@c@]EqAh@mBEi@HZb@yBZ_@EmAo@kASoFDFs@iA@]\u@GuCLmAQyBd@{ArAkEr@mBv@O^vAd@e@ZFbAI^aBbAKb@q@`@oJdAeBIu@FsB`Ao@bAk@PgBHg@Pc@jBe@~@F`@_Ap@qBp@sAlAo@PaDRmAh@uBTQ`@Pf@pB|ANh@BvA~@hDGd@_@h@gA|@uAj@g@DgBOoAUqB}@w@{@B}@dAqC?i@WkA@g@f@c@?_@k@s@ZoAjBg@rBSl@WuAq@h@kAw@e@iDc@o@?yAVmAl@cCh@aBjAaAj@sHv@]j@BlAm@r@yLfGo@RiADcBQgBFm@TaAxA{AX}AjAuAf@cAQmC_BmIwBeH{Ci@m@iAqFi@iAa@EeDp@}@Fs@Gi@W[gB]SeBI_@YVuAA]s@m@}@_@{@LqDbDg@JmCPe@AEWv@aBBe@]YqA]oABkAd@eBHwC_@gDH}AMcCs@{@BYh@_@nBa@LsAFa@Pq@~@WfAo@~@e@TaCn@cBFm@QsAuAm@QoADyDd@aAW]y@AaARcCKiAeA{Au@E{A`@kCD_Br@sAYuCO[j@cBd@u@Bm@UaAqBwAWoA]{Av@WXWjAg@LsFBuAX_Ar@OrAb@`A|@l@F~@i@x@kC@SRLjAEZa@Ts@BsBMg@Vs@xAc@XuCfAmAT}O\k@HoAjA_AH}D]gBAoA`@g@ZaCf@Dr@p@LpBIr@\@\]\qB~@_AQeCoAeBKgBBcBKqAy@uAwByAiA_@}@JeAKiAsAeC_@[uAS{BEiBX_@fAEhAk@x@_Aj@gAb@mB`@cY~@gESsa@mF_Ai@m@{@]sA]sDoBeKi@{AaAw@wA]iBQlCg@z@c@n@u@pA{Cn@q@fAKvAc@jASjALt@CrB_@hCFzBUhBAr@Md@]`A]r@w@Tk@EyAjYM\Q\o@xEWh@OAi@_@YaCm@Es@oA{@v@i@bJw@jE}AbAQf@p@r@P|@Gh@WjBaDAa@_@o@oA?
wgbBkadBuc@aUkAgFnAeGkHaEvDsFsC_FuJXoAeFpBqBeHkDmKsCOsHuBg@]uFcB{CbF{F{IqH_IaPdAmAcE}EpGaEfCqHuMHaAmB
wmcB_tlB^wGfEyA|A}E~FuCyBuHyISi@mDwGgFhJwAfGwGbAoGpC{ByBkJoL}@wKh@mAmDwECcFiE{BsInCq@aA_HvDqBt@cExDq@kFeFI_D}ImEgKs@cInAy`@lAeBuFaLEeA`D}IdC{HyB}PR
wmcB_tlBaCzBjEnDuAhC}Ju@gKbAyEoB{FzCoEEsCcC|A_FgNvAcAqAkJnBuGyCyAgC~FeChHy@uImF}IkAs@sFcHTlG`IYbFuRlI}BoCvCaEmIm@wFfAYvB|HzH`GnDYxCmTaB
sceBcttBs@{JrJqAFsCnUuBgF{Oa\~@mDoGwT|@kDaHq\pBI~GiZxA{BgGmeAfFcDaHoHSkEoEkVhAmHgI_YvAkGkLsH]yHsD_WhAkFm@_|ANuSaBuD}BuMeC
sceBcttBwHpAow@dAeEmAmHzBeEzG`B`JbCdFzI|@~B`JfHpGaGdJeEpAuZdBzElCpApE}D~DiEjAvIjDxAjE_DtH
kleBippAqA}@{PkLkLiGwHqAqBq@wLaCcCUqb@wCwCLoCf@}`@zOqIfFo@l@Sd@JnB_@jAiHnH_GtI}@v@eAl@}B`Aw@z@w@dBa@`@_Bn@}@N{FIuBc@yDSsDaAaACgCH
kleBippAWZcAPiBjAm@?eAjBLb@?`Av@lACp@cBt@cAbAgANcAn@Ej@Y^y@R_@jA[d@k@rB?pAi@h@a@jAGvANz@Mb@w@h@Ak@i@{@Ki@Ja@hBgDL_@L}BPsAXq@Ae@a@_BcCaGGm@LqAe@}@Ty@l@ObBE\L|@|@^YYcBmAmAgF{Jm@y@gEwB{B{AsA[oBl@yCBg@EsBo@eRkAuAb@uASeBV}Aj@}@l@_@fAGfAZdAMjATx@GVy@PYr@}AxBw@`CKhA?jDGnAUbAg@~@w@v@g@RgAH{AhBeC|@kBjAoDx@oKhFeAx@Az@m@PqBPYZT^m@t@s@h@tAk@zAWiCtCY|@X~@jA~AdBl@b@l@`BVfF`@hAM}@eAD[v@[`@?vBiAx@Sd@DnA|@l@BB^q@DLn@e@dBe@t@MlAg@TeEA\VnANVXqAZlHEdAY[kAxBCz@Xx@FrBCqA`@\j@hCb@r@Et@Uf@?tAd@~@t@rBMxALlA?^o@g@kAJSv@S\c@r@sBi@u@^YHi@Mg@rAu@v@?n@lABtBJf@XVtBp@j@?tA]bAs@Pg@Ow@XQr@h@F`APHtCLTKi@sA^FxAhArAPnBMH{@|@o@J_@qA[_@[~ALbAi@v@iCvAsARe@OaA\g@bA_@?nA[hCNdAhAvCn@tCKbAdARILRv@oA`@HfAz@tAxB~Bj@`ALb@omQ?
ureBqeiBoMz@kMvCbBtC{JnFiFH{F`EkDoC
{lgB{phB_GdIsBdG{LzDkM`NuGrAmBeAsLbBmArDqEbAsGeAyFdBw@zE}K|PkEmA}Gp@IdJiGfFAxHoMpA}EmB{@gE}HqE}P`D_DlEK|E`OnFm@pBkP{@gGvAsBpCxCnLwGnB`AfBaC`G{EaAZsCuFy@iAfCuIhDmI_CsBmDyJaA_AoEeGhAcEg@eEvB}EQ_HpBcOo@cD}@}B}LmBaAnDgGiDgDkIBx@sI
{lgB{phBrF_T{CiFViBiE_CwD_Fv@{DxH_IpH{@~FmDK_BgJe@uDoByIRgG{FoIuAsEeIcJ_DCeDpKcHpLY|FqA
_wgBeelBaH}ByBiCaLe@kCgEiM}DKsE
q`hBocqBiEpFvCtDiPrMiC~PvBdEoC~Ag@~Dz@hHwHl@d@|K{AnCbNzATdKtLrBsD`DaLbEyCjEuEpC
_diBmamB{C^kEwIcWtFcBnC_]i@gEuBoSiAiKfHsK_@}FcDyNlIuCGkGfFyTsCyBuFkGo@
silBsuoABodFCCw|AiTg^wEoM_BaScCeBRkxCzgAs@h@c@t@YvCSl@uBfC_M|Iod@f^oAVg[wBk@E
silBsuoA}q@bAqLbAg@Q{@sAg@a@gCy@Ya@pB[z@YpAuAXw@Hw@D_CTs@l@u@b@gAC_AM_AEkAj@}C?kAw@y@_EcAsAm@iAsAmByC_DsB{DeA_EE{Gd@{AMoBg@e@GgCDqA]l@gAOYmAS[WqAiCMmAj@cAHs@wAg@yAuAc@MyACe@HiAdA_AJiAUoA?eEdAcAd@s@p@SfAPdBw@^_CM_@[nBgBrCqDt@}A|@eAdAg@xFwAd@WJe@S]yE{AuAGwE~@eBPeBDsASi@y@YiDe@k@o@RmLtJeCzAmCn@wAJ{@CqB_@s@Co@T_C`Bm@fAWxCY`@y@VeBFo@JmA~@q@LgB@gLo@kDJyAGyAF_Ap@w@`AeAl@eCl@WZD^hBn@R|Ag@`BElAzCh@Xl@s@d@gBAqEz@y@d@cBbB}Ah@s@h@Wv@v@\jBm@hAQ~@Bt@Zr@v@QbA}@xAeClCQb@ZXpA\z@r@N`@X~CMn@w@f@{K~CwBbAmBpAw@\eANwBAqF}@qKQkCX_BhA_AcAYf@yCMmElBoAXkAAeAYw@o@e@}@o@USeA[i@k@OiADaEd@mDx@_MvFe@^sCzDWhACjCBj@Uf@}@fDg@dCmBlBi@xBYh@iAjAg@nA
_coBq_mBtDwAoBeJ\aGtGwIoEeCyM~@qOkDwAgDaIqAQsGhE}DqBaHaPaKoIKk@nDsFKsNgGcAiEvEi@lHgHqC}E{JcEmEHoMqE{CwE}I_DdCaE@aFrKOlEsB`@eFeFiCrDiCgDyFvIgDxS{BbIeHhKw@wDgD_BqHeGUyD}GcGGwA}BwGCt@yCcMaPd@_EkCsEcH{DeDsMRaHhDa@\yI`E}CoBuHqDqAk@qD|C}I
_coBq_mBEzD{FlGqOeBqEfAwIs@iMfAuMsBwKfEiKEcDmE
w{qBaleBuTvHsCcLiHO}EvB_PqBiI~BuKLPrHhIhDxBbDaGtE
w{qBaleBdBwDeA{BnDsBkBuBx@eGmHmMPsFzBWgAoFEkJ|A{DkDkCbAwDaAoEwE_EgHeAiEeHaDyAoKUkHdCuEaFjGcE}CuEdCeBiJqEeFkKnCcC`Eh@~Ji@bLfI~IvDlIi@vMvBdLjErNyCzH~@tMrFfMwE@cDfH{A`EoC|Ee@xLeE{CsGrEmGaEsB{@_F{NoCyHbAeUp@cFbCdJbBwFtGsBaEyGkBwClD_OjGgKuCzGeIuF]uCoFyEf@cJy@sAkFwUcBjFgG~Jb@qAkIdGS}BqFbB}CuDsB`D}CbIsA
chrBqulByEiAX}EoCeAuHbA_UVoDpCgG_A}RnBuCy@{On@kIm@{H`BaNy@bCyEcCcBiFxAkFgAoHjCqEk@{I~C_BrB_L|A
i|rBcnwBoA{BvAaFwGoG
e`sBw_{BlFzHkAfCbEpJ{AlFyKzCpD`IiGzJiF|@|C|IrBv@lElKaDdF
e`sBw_{Ba`E??pjC
ydsBqaxBmIpB}F_@yK`BGvHiCr@kVs@oStAkXh@}l@pNaAz@m]dE_DjA
ugtBqpdB_I?aHaE{CoAaDk@mBBoBLkBAeBs@oAoAc@U_Eq@g@QcBeA{Bq@}@g@|CeCRuBJc@h@]xDe@^QH_@EeCRm@xBDz@MVi@l@UD{@k@qAuA_@_BMsA[kAoAc@YyIaEdD_ByCCiAKeC_AcAEeAL{Bh@{B?w@O}Ao@o@G{@P_EnB_ANcBm@{B@kEOiANcC~@gADwCc@kAa@i@k@g@cBCm@No@p@o@~@WnLs@lCc@tBcApAgAh@G~D~@`ABfAKbE}AdAO|D?|AKnAm@f@o@Pq@Eq@e@o@yAmAYs@G}@a@SiB?e@R{AtAy@Z{@?q@U{CyAoA[t@cCp@a@`F?x@JxAjAdADxGi@d@Mp@y@`BQvGKt@e@q@o@mEh@eAc@CiAm@c@mAEg@eAoCcBEm@p@YzBe@f@c@z@OlDIPi@Qm@mAk@}CMaBJ}@`AeAP_@c@BcA|@sBoBEq@OiA}@s@E_DL]Py@fAa@NsCRE~@OPiABSSQaA}D?u@TeAc@wAL]rAoB\_FF@iDsXSaAVBl@vAb@XXEd@c@`@aB^sA|@A?
ofxBkslBwBhCyIjDkArCyHlH
ofxBkslBUyHsIoC_DsEmImD
}mxBgbnAiR??g}D
gayBo`tA?{dS
gayBkfhB?gr@
gayBsyiBvCq@xAdBnMv@rFqCcEcE|GmFQiE}NwA|CeIfFiCqJ{@kC{BgKcD
gayBsyiB?ep@
gayByjkB?yO
gayBs{kB?cq@
gayBwmmB?meH
wda@gbnA?gSWFgAb@mD`@aFhA_EjB{CTcAX@l@gBGQr@u@l@JxAeDfBUHlf@?
wda@unrA?y@o@TcBLo@NLLqBFUGg@XeB`@e@b@pNgB
wda@{~qB?mmB}AGw@@aAb@kATYTlBn@EZ}@lBaATkCJZiAeAw@kBk@mE]{@@s@Tg@dALj@h@d@eBR{An@cAX[v@}@l@gA\eD`@lBt@?Lw@h@uAk@_BM_ANkCAg@N?v@s@f@fA@TJsGt@oAh@pARdI_A~@e@fBsA[dAmAt@yAn@aAn@`@@jAk@Mn@g@Z_Bb@kAf@kAOISAxAcAlBK]DmAP[_BQq@DeA`@eAHe@t@BdAMZwA~@r@kARs@Yy@iAUa@NGzAwArCeA|Ae@XwALwAb@?XcAZLi@eALFzB|AKnCwB~@i@|@QyAxAG`@T^zB`BpARbCBh@j@oBSwNKuAXTj@jAh@xBRbAIv@w@V`@zAj@rCTl@TBZfA@r@t@_B?~@n@f@@z@Wu@z@|Aj@tARnBv@pBVr@VxA|@`A\dADvCG?JcAZZJnA@cAZJX_@PyAH|@VtBAvBQx@]o@Ko@JNy@b@MdAZt@YdAb@[z@`AVl@?`AWqGhCdBB?T{C?o@Mo@ZcAuA}BYoCLsB\h@ZuADWUbA}A_B?rBo@Ta@sBBgBb@Mh@gCf@TXpBKqDh@Y`@L\d@LfB@`BPx@SrAIfDJr@KMi@jAF|@`@o@Va@j@bA?F`@yE~@o@\]b@tDmAj@B@VgBVk@t@e@KXf@iAKGRf@p@~@OrC`@b@Ri@?YXzDn@x@DkBg@XMYY|@@lAh@`ABj@RbAx@hBCOh@p@Kl@J_@^rAfA^n@St@RXz@X|@KNr@Ax@n@_@Eq@f@m@h@Br@U|@u@YdA_@b@`@n@VCQ{@bAOEqATs@]]I}@H_BYo@Ta@p@VLnA^h@vAw@E[q@gAXk@j@_@[bAr@t@fAZQh@HpAa@Zp@fBPIh@ZcAZR\s@RP^d@N|BOm@j@_AXh@J[Lv@?nBo@
wda@ykwB?aDC?c@n@f@pB
wda@okxB?{E}AXg@I_AFkBb@dDt@v@Aw@s@dAEr@`@HZInAPV
wda@q`yB?e~@yzB?sAZrBXKXqAt@Fh@hBe@bDaBt@K@Nw@`Aj@HrBu@VNFdBLdA?|@p@f@^g@h@^dBLn@Tg@ZTLz@bAi@?^^f@AnAk@`@h@_@VoBLNVfAJ\l@^@tC_BIYvBw@bACK^XDnBSpACbAPi@RyH|@d@Z|@JbC?KZ^Rt@SL{@i@GcB??O|DWx@J[L[t@w@dA`Hk@|A@?LyAJcAb@[l@`@ZxB[j@Ld@~@\PcA?~Br@Jn@d@BbAo@z@O~@NcBh@WXbCKp@g@d@r@n@LrBLo@RcOCu@Jg@XK\l@?`@]Pd@l@Hv@GtB_@\FRf@{Bf@oBMWLRh@pABnCQ]Z_BPOf@lCr@bAJdAGZ_@`Bu@d@AK\~A?Y`@X`@k@HaAc@i@Jn@|@~BbAVMc@o@\Gt@~@d@N|BCOY`@MtB?q@a@mDHq@_@zB]x@_@bCt@h@b@rA[?wATm@UWH]rAHn@wAf@]p@Qi@i@j@B|Ad@dBe@`@FwFfB{@h@sAdBW|@^n@uAZw@b@I|@aAn@Od@Vv@K^j@NpA[zB?g@XmH~@Id@_@Tj@FrC~@b@mBn@R`@nBz@N[Z|@r@lA\hAg@dB?rANbAf@A`@gARUZdGEr@On@a@r@o@
sla@ycrBAo@i@iAFuAe@Uo@j@[p@K~@L^Gj@Rr@XLGh@zA{@Ca@\Q
kdb@cnyBk@mAgAYmAXq@M_AHDj@Zd@l@?Ib@zANfBIh@i@
qgb@}crBCs@m@WAWi@[i@B}AKyADjAXe@@N^rAUCv@d@V~@[rAf@
ejb@uynBCe@]e@iA_@c@mAH]YY`Aw@@c@n@mAP{A_@iAaA{@gI}DsGcGgAo@eBWyANg@YUo@_AcAsAe@sADu@z@L`@k@|@e@ZOq@aAm@Oa@\i@wCQ\l@e@Rq@A@YeAScAFNJm@z@q@ReAfAjCFv@\HhAn@]r@`AQj@vCL`AWp@@En@XbA~@`BDR_BR\x@Hz@x@nA]TDp@{@DXf@}CZU[y@Ri@bAf@`@pBGd@T~@H~@VfBdAjAd@XXMd@iAFE|@`AXrDTt@R[Xl@FvFjAxAt@iC?n@RlCh@\XLfBs@f@gALlB?YZhAh@Ph@XJ|Dt@bAD|@SaC_CD_AYOgB]o@gBn@PtAn@j@Yo@k@Te@[g@tAUp@iDxBy@
qjb@c~rBc@UcF^WJxA@c@ZRTzA?tA_@b@i@
cpb@}`rBCQ{@q@gA]w@AyBe@EX\P`B`@s@ZzCXj@Nj@I
iyb@qhrBi@KV[s@U@[oA]eBo@Y?Uv@bA~@f@LTv@f@XjA?r@o@
qyb@eyrBiF@yBPqD|@pCCl@UAj@]L{AEr@d@~@EfBm@jAK`@i@fCg@
m{b@gduBYh@DxBGt@Yh@qB^mB`AwAZS[b@Kf@qAfATrCmDkBXNWt@Y\]E[h@i@^G\R
}cc@udsBOd@iArAq@QDaAYV[]Tg@[Mq@FIQuAk@oB[CIzAJd@WrAGnAT~@h@\^c@JjA@ZV
{kc@o}rBkAv@Sn@D^wAWg@g@He@vAm@vBJ
smc@grrBq@i@YC{AJVLjCn@B[
spc@yotB]u@R_@cALYXcAf@M\zAThAIRc@
eqc@{vrB]m@kAYu@FITz@x@ZBpAS
isc@ojsBmAYiCuAuBq@d@l@`DbBjBVXG
yyc@aasBY]kAM[X~@t@j@CT_@
}yc@_ksBIk@kCuAu@@g@n@z@Jt@Gl@lAd@Fl@I
u{c@swsBMo@yBkBe@Ja@b@D~@KXr@NfAKxAL
g|c@c_sBk@Wo@`@N^jAi@
ydd@abpBEWw@k@e@y@w@WcA@[OuAF_@MI^}CCaAVv@L\X~AOtA`@tAPj@b@i@V@^z@`A~@Kr@]dAiA
gnd@u`qBcA?u@PqBLs@TpAb@pALfAWr@oA
qbe@optBo@a@?}@sAw@y@Dg@R]bAo@^GlAn@BhA}@b@SU`Ab@x@f@Hf@Ib@[ZeA
yhe@{~zBK[wG?OVIl@t@NrBr@~A[BaAn@O
}je@sutBgABIr@i@}@{Ba@j@i@_BL~@dBe@n@Op@k@PQa@Ho@cA\Mw@i@[Y_BYdAw@SR_AdA}@XLb@p@lAcAr@[q@w@sAa@{AFk@zAsAIs@HqAj@Xu@_BTi@IaAh@gBT[TTr@i@MgAToADdAbALXt@Li@h@jAR`@n@jAKrA?Jg@Yq@i@SaBC_@WnA?hAJx@^`@~@Fo@x@i@Ne@aAkAGa@hAESd@Pb@j@Pt@Wc@jAiAn@^\Ab@fBU^QMi@nALCRu@j@uAXm@`@cAg@T~@Bx@a@RDb@lAMnAD`@LQz@`@K`@_AZQhAHZ\t@BN]dACr@j@\u@jAwA\q@XsAXYj@qA
qbf@sgtBQk@cAQaAk@y@NaAA{@j@g@z@W|@XZhAf@Qk@XK~ARb@M_@i@`@Ur@?f@U`AE
kmf@oktBo@{AgArAKSNu@k@Dg@f@x@fAQf@VJl@[pA[F_@
qrf@qctBi@k@iAi@cE\SR~AZrCFDZ\Pl@GDe@
uvf@yttBKn@{@WId@Ll@WB_B_BXi@`@J|@Sh@FVX
kyf@wftBcAu@mAWVt@d@\z@FVM
k~f@qhtBoC[l@v@d@Lx@I@_@
i`g@yetBIUmA_AkAEeA`@Vd@x@^t@Wl@Zr@O
whg@_ntBc@M]Je@v@^N`Ak@DY
ojg@yqtBm@Ry@[~@g@^BFj@
yng@yytBMh@iA[]u@^Yd@?n@`A
yqg@outBSp@w@LNYw@C[e@~Ag@b@?Jj@
gwg@{_tBEe@s@Em@|@NHvA[
azg@watBk@SyBNt@Nk@\NHdB[d@W
ech@ebuBe@b@e@[BYd@G`@X
mdh@orzBqA^mACoAMwA?v@`@f@p@[b@mB@m@PUWL_@q@YoAQoA?s@ZLt@Yj@dBNXGa@Wb@?nCv@w@XfAXnA@fA_Ab@QrARX_@i@OrAi@^e@b@sA
wgh@a`zBg@a@aAT}@n@Kn@|@El@N~@a@m@Wt@c@
ckh@qzuBi@Kg@^oAGFh@zBc@\Q
clh@q|uBs@UaBTk@MN[i@Yx@g@nAOu@a@eAE_An@iA`@zAf@Rz@jDCz@M
{lh@okuBy@Y_@e@_A`AXx@i@d@b@@`@k@|@Kd@k@
ymh@_huB_AnATj@_@NuBNf@iAlBqAh@?
ymh@auzB_BWcA]eAOw@\?^^`@lAv@F_@hAD`Bw@
mph@}ptBeAe@}AA_@Zq@JmB??LnAA\JL^z@UzAIh@Wd@?
{qh@e|tB[e@WC_Aj@Eb@`@AZ[z@G
{sh@}fuBO[e@IqABa@`@eBFg@Xd@?Ld@M\x@DQb@dBe@h@c@Tq@n@ZRo@
}th@movBg@c@w@ABb@uAh@tAShAHP]
k|h@sjwBm@[gAJX^zAO
s}h@eltBiAOmA@p@]fABaAo@qAUwA@mAXLTbA^o@Hn@j@pAIrBR~@c@
sbi@_ttBq@y@c@?HZu@Bp@z@lAE@[
cji@abuBQe@m@q@w@a@k@?Xn@bBrAd@I
_ki@sltBMg@g@Ob@UEUgAe@oBKkB?cAX?NrAJk@ZvC?cAJx@PQJjBf@~@@n@O
qpi@a}tBo@g@iAI?K~Aw@Sm@o@GwBj@Y`@u@Pc@t@tAKVJmBf@NNaAAm@Zp@Lq@ZhAJlAKh@L?[`AY|@GtA_@PU
osi@}gqBiBX}@EWa@gCHq@ZuArASz@o@@Ho@Ks@]k@yA_@y@y@q@E_@dAwAPSg@I}AcA_@yGOmDiAaAI{@x@w@`@qAUkBVk@IiB{@eARkBMsDb@{Ab@mBXeAfAk@XqAVcCR}Bv@]^NZ~Bo@l@Ro@F_@\tAElA_@Ze@p@Et@jAh@Tp@AEdA`C~@vAe@z@Pi@XbC~A`BXtAr@fCAj@FTV}A^bA`@jBDZm@fBMjA`@z@e@`@n@h@LJk@~ATh@VbAI`Cf@v@Zl@d@BhAXvAv@pAx@r@E~@XRzGhC|@@t@k@GUXe@`@I@YeA?m@iAkA}@u@}@SEoAPa@QW}@kA}@l@YjAQjCKd@UfA}Al@U`C?`AKv@[p@iAYIgBNdAuAk@IcBv@c@ONa@YUuA@h@aAvAyAxAgAhCuA
ovi@mxtBIj@q@PeAD{@s@\Q~C@
syi@yltB_AYcB\HN|BBZW
}yi@_ptB}B]wAg@a@?YZxBt@u@Zx@d@|@Bt@[^u@
uzi@suzBe@HyBaA_ANs@QUYfAOz@HbAC`B|A
k|i@mrzB]m@aADZc@q@Dw@f@Zf@`@H~@WZVRS
y`j@obrBUa@kAEsCJmQi@d@MUQaAJ?eA_@SoAGy@m@Iq@g@WiCH}A\j@x@Q^gAf@gEGaEp@_@XBr@Ub@i@PeAr@Mv@a@DCf@j@VzBc@\XXK`BLXX_@DGt@rAXlBGVUUUkA_@NUpAJpAb@j@n@bArBr@h@vAXlBDjBOlAi@cAk@~@y@j@gADkARU~A{@pB]bET~@CfGkAb@S
ebj@}qzBk@_@f@o@qASk@D_AZKMs@P{@}@c@lAh@j@fAJz@]tAHyARB`@h@JdBUb@a@
_cj@yutBG_Am@Wq@EkFHmCZe@TN`@d@Dl@Mx@ZvBH_@WXSj@Ed@f@hBWz@B
_ej@a{tB_Em@BMtBDp@NRd@
ygj@_{tBMSwDWy@A]LRRdE^bAS
akj@wqtBYg@o@e@s@Sg@NIn@v@p@hATl@e@
epj@iotBk@u@{BWUPb@b@~AXa@\jABNc@
qqj@aytBiAu@_BMGZu@LoABOTfBj@rBJi@w@hALjAM
ysj@}htBKYw@@Gl@i@AJm@SQc@De@^AfAL~@`@Q|@BVVz@mAF}@
{wj@i|sBCNw@ByBc@JQrAHtAV
}wj@kntBe@aB[k@y@Gr@fA]HiEQkBc@cK_@y@]}AwA{@UeAFLl@~BdAb@v@`AZKl@h@Li@LLZ[|@bAx@dDdAw@\v@t@p@Cl@Pt@cAbBfAJWf@DFWc@{@|BlAvBR?s@Mm@@eAZ_@nAa@}Cg@eE??MpJO
yrk@cjtBw@w@wA]aAJW\H\x@Ax@PjBA
msk@ohtB_AWoAD^l@b@PXj@f@?F{@w@Mx@O
e`l@umqBGk@WI}@J]G[cAg@[uAIsD\sAXe@b@Dd@Sb@c@Vs@|@jAl@~AYdAAlBTpDyAfBUn@W
scl@{grBa@e@mAIkABkCVcCM{A|@GVf@f@bAOpAXf@?nBYVThAHr@KbA_B
cjl@q{oBKm@}A^@j@f@B~@a@
mqm@ebtBm@c@yA?IZ`BVn@O
cwm@qppBa@]y@Iy@DQn@f@h@|@Pv@YHo@
myn@ujsBYa@_@CcAnALRt@Ft@_@Be@
_{n@ulnAKs@]q@cAkAuC_BaAVqBNWp@}@RUZh@@Cl@e@D?f@`@HDX_@bBPP`@QVVzBXnAn@pAqAh@Y`BKZOHw@
}xp@gbnAa@Ou@My@?_C\pG?
w|p@kvtBc@c@_@HkDzAnA`@Nn@`AUe@m@z@Ij@]Jg@
ylq@iqtBsAMYYjB@@d@
ovq@}wuA?_AcCG?}@hBa@_BwBeCc@QfC{CXn@dBwAt@\|@~ASN\_AlBt@`@~AyAlBQbCeB
uwr@e~tBKO_BKqA{@eBf@`@V|BRn@t@l@Md@c@
ass@ujtBe@vAi@x@m@Fe@YPi@jBeBd@N
umt@oehBWt@oAHyDl@a@f@m@Hu@g@qEOqCNsAIw@q@Rq@`A]VaAIq@u@{@{@g@BeAv@IlBp@`CNbDc@lESzBN`AVj@`A\jC?z@
kwt@}jnAg@i@QXcB_@s@?u@RwA?s@RIb@d@RnBR`Aj@f@JhB[^UEi@X_@
gau@kbnAaBy@a@JSWy@l@_@QiIf@UDlQ?BC
yhu@idtBI}@SUaCf@M^b@?jBV\K
wov@{{tBu@A_BXi@l@Jb@ZBtAu@d@KZk@
yvv@uztBE|@q@n@mBj@mCPOe@c@OjAW~CqAzBK
axv@iluB][sAFa@jAfAn@l@EZ[@eA
q|x@qftBqBDqCp@[TZTrBu@nCm@
eay@m`xAkC}@[e@sAO{BsAyHiEcBe@rL`HhEfBvCl@
s}y@elaBUXs@OM]Oc@aDLYlAaAr@aBlADrAG?}@C}@~BwARBRNbAW?Y?K`Bs@Jc@xC{Bg@t@qDWAM?[_AX}@dA_D_FHK_BMHm@^kAGBoA[?s@?_@g@x@[pBqCOaBHIVWq@kA}@e@eAi@LmB~Dy@l@^Ev@lBh@`@v@|DKXPOd@AFnC}AXcAr@GFw@dEA@p@|BH_@b@IJHf@PQPSb@LQdArAn@`@~BZtD
_p|@iqyAc@H_AnCo@f@oA`@i[xCcDr@PDrA[xUkBxHsA|@e@t@}@`@sA@c@
uu~@w}xAg@?_HZiCS{@@_A^qAYo@Ag@b@{AEWX`@XhY_B
osjAg|vA_ApC_R`Gq]D}CeB|GyEK_C_HE}EdEkGoCoGtPpEp@?fFpAzE`DfFeF~@}BhCuEVrDjIdD@pEaFbDnCgApBn@|GqKf@wTdHqBc@mFgLnCgB`@iImCkDx@uBBwH|CaCeCaI_IHmC}A`EgH~EiDbN{EbLdAfLgBzEcCjEhAnLtHrPdApFeB`KH
ayvAgeoAc@t@iAR[m@Ty@nAMb@j@
qfwAcaoASl@m@DSUv@e@\F
}xwAkjnAOf@eANaAg@[s@r@Ux@At@RNf@
w_|AuztAQc@y@]eF@kCG_@\nEnB`@@zBYFUhAL\e@
uq|AmbxAEhBSfA_ArB}@t@OCBiCZ{@HaAb@qADs@rAt@
ob`BipyAAd@{ArD]n@m@Xa@Me@yADm@r@oAzB}@z@?
cs`BexvA?i@oBsDs@YyAQ@b@rBl@^n@f@lBWx@w@BG`BUb@gCj@_Bi@d@|@t@V|@C~Ao@ViAR[jAu@b@q@
adaBszvAg@kDWKuBMKVv@nAMjANj@h@Zj@Db@OLk@
c{aBmxvAC_@_Av@c@D{@c@u@n@CbAo@|@h@ErARGm@XOBm@zAi@\c@
oseBkywAsA}@Kc@mBJc@`@[x@_@bB@f@p@N`BYlAm@v@o@Pi@
ulrBwpsAHuApFgGGqC_DoEHsBhGoFtHeBfK_@n@iB@kFeAeCtEkGlGaFf@gB
s`xBoaoAhEyF|LyFxLeBzA`CfEcA~DoFdEm@hFcCxOwJjBsDjEg@nDwFDcCtHwAdBkFpKqG`HuB~EXpHmB`L{HZqAjBNtCsAmAcGvFoBm@mD~DuFu@kFr@iE`BkBqAoAFgAvDmGu@mCeERcEcBSmIrA_BrE{AtB_EoEuDcEmA_JYuEqB
u`v@}{jBg@`BdAvBjEzCkGfJ[jB~@lF{DdEyGpBfE`HChAcCjDcDj@iGtDwLjEaGbFiAjDFzA~AzBm@jBdAtCkAnCTpDwB`CuBxFmFxAkCrCOvHoE~AnArAm@zA_VhLiJz@kHxByFYeCl@
wht@mfuAqBwA_R_DyAeBwEa@sFsDKgBjAa@y@uAWgEpCqCYs@
_db@{g|AaP@mPgAwG\cEaB{Hn@uDu@gDjBAdDhCpHNbFzDhCnClI_@fEmCpB@fFpAbDuBtBa@dC`BhB|DpA{BfFv@pFm@lJTj@~@UfJhIuGvFm@fAJ`BgBxAa@rByAn@tBzEkAbAyCy@oDnBx@f@fCMJtAcA`AzBv@w@x@oD^Mz@_CdAqKhAmIe@iClAeEe@aFd@kCkBqEvDwM\wFjEUjAbCrBw@tAoGzDiJQDfDeG`EmFIsEwA}I}@sEcCsDYgBrAkIL{CrDgEReEi@uGnAwDpG{Bh@iA[oFeIoFoBuAFmF~CaFd@aC~A`CpAnFo@~@jB~BVLfAyApDwBzAeEl@QxCoLrEwFz@LxBrGhAdAbEYpAoBj@gL[cKmA
ypl@}utAA?J?I?
ypl@}utA}HJoH`BsEUaYrDmKMwEuA}MtBcOKaQxAmHlBqVcD_TuOcKkBuZmBeGaB}Gg@mKnBcC{@qIXwEqBgI]sMkCaDkF{ByAn@{B|Cu@m@qEfGmCh@qB~A[ZcA_CiC]uC`@_BuCuFR_EwDcJqCw@{CZgBgAaBz@o@rCuAdA_M`CsI`@
elw@wfwAmDa@qAj@q\J_Bi@kHpA
u|x@aiwAYoBj@qC`DaBlNaBxTnFvAxAvGuAAz@|@b@uAz@lBXaBzAmDH
{s}@wcnBh@pA}Hl@gD`Bc@xA@`BtBzC?xBdErA`CxH|@RkAjHhGdAu@bAD|BlL`A|EcAzGNr@dApH`CgCrCLtBoDlFR`BbP~@zDzAf@|BbErAvI\fHnBfCu@nEn@jIzD|LvCwCvAn@p@nLHxE{AfFfAN`ChGY~FtCv@o@?qBjEAnBkBAeApC{A|BVpHyEIo@mAQXk@zPwCnE{B|AMpDbA~TuB~BmCtGeBv@_Fh\p@`H_CxDDpBaArKXjAqAbAv@zCk@lBt@|@oAlEjBvCNnDaBxBeD`BiI~B_BlC]IsBpA_EjEmCvO}ClAgAIkBzIvAdDK@{@`Ee@dIxAhFkAzFFfX_KpSyBrHgD^uClAmA
yg`AwgeBbE|Gb@nGrAbBqDpAq@fAnLjBKd@pEvDsD|E|GlCvFBhApA~J?`Cr@jBpDlN?jKzAlBz@Md@|GFdJ}DvB}B`FSfMnAlA~@B`AtA?f@nAhD|AOj@pDtA@~@zHbDw@X`CfDo@`AdAJeAfB~A|@Yf@dAHE`AtApA|CxA_@pAr@f@yAt@p@dAKlBvFr@t@rBSnD
ihaAgeiB}Co@oC|@[t@|@xBqCxCuFJ}DdC?|BuAdAfA~EqAb@V`@q@z@r@xAIbDeDtB_BfCjEbBGpCrAzAFpBzBzBwAlC|EnBVlAzFl@PvArD|DErAhBbDiArCb@fAm@jD`FtBnGn@jAdAvDj@n@bAfGvAb@`BfB|@
ovk@ec_BpBcAGs@aIyCdAqA{AeBcTqDuD{A}CFsM|CaKGoDbC_F@sAn@oBrCDhAmBhBeL^aLlEw@lBaCzAoDIeD`C}Fb@GvAsArA_AiBaBYh@pDq@a@{C`@zCn@AtAmEmACqAeFMRhAoI`CMbD}CZu@bAeBoAkChCaCZqBgAeALy@_AEvCw@p@cBMv@gB}@E_@jC_AV{I`@eFw@eDnCgBZUmByDR`EkB{E^a@m@j@iAoBvA[eB_AGQxA}@h@kDqA{Cf@gE?o@i@gEV]s@v@k@iE^eAw@gCv@aC`GiEUm@~@{HRyGjEkHp@a@xCiDi@mAdBwG}@Yt@~A`BKfAeDwAq@h@`@t@wBrBkAoB_Fx@Bx@z@G`C|AKr@aDmA{BBgGbC_@~A_A`@yH|ArAzESpF}AlEyClBv@rBeDrBrAd@vAe@gElHzE|DmBv@_AoAaAB@eBmEl@_DxBUhAVlAtCTi@`AwBn@eDc@iBjIcB?{AiBWp@_AB{AhD~@fBeDRs@hA|AdA}AX_Bg@wAf@aBzBmDn@S`A}BlA_I[gBhD~@rCiDfAyHzH
_h}@cx_B~BQjDgCpDa@tJyE
m{`AcclB{E|BlBJh@z@sGnBbFpDVvBlAx@nE}@nBTn@lFeAhGbAbClB^zB~IfBfBs@nARlA`GLlEmBnBJjE}AlHz@xB|@I^nB?pBhAdBtAw@bAVh@bFdBXd@_@VnDlBK[|BUbDBOc@lB_B`CAjCeBjYlAjM~DtH}AvGlAnOLfIx@rCpBhB?`CpAfEShDvCE|BfFnFqAnBd@r@qCtDYjHoAVo@|AnHl@dArEeAzBb@tEl@XAlCyBrAGpCcBvBt@v@eAzBdGt@YzEeALh@XvCb@bDkApA^`CbDkAr@f@l@u@b@Zz@cA|Cf@LoChDd@|@eBTiEhDJv@u@Jh@h@i@v@pA?w@dBoErBx@pAwDh@s@pA{DZpAfCqAv@W]qBdDsCj@aAnEsBFXh@aAdDhCt@|CzCOx@fBx@w@Lh@`BlBJZvCpAf@w@h@h@f@{Bh@j@f@oBlB`A\Cn@}@Pu@dBL~@tB~@x@dCrAf@k@xAl@nMlAvG[|GaAjBXlBs@RCzBeBrBExBgIfJeHlBaH`FmIpAyHwAqE`Ao@hCrAlG_@h@
aqcA_m|AGcFy@{BbDmDq@m@gE?^}AaAcBdBmDD{BlCkDpBi@tLKjLmC|FyDrJeCzCqBnHeAfHgDrMwBhQsFlHY~I}Dj`@uHb_@eK`Ce@hAE@A
iw~@sbzAeUwEqBPcGsAcGp@qFeCiIg@mE}IeOeMaA}BSaHeK]mWuDeX`CiFg@cA}@a@wD^iFrA}BBYAC
yjkA}qdBOyAwBGz@qBUo@hLqGeD{@|Kq@rAeAqFFqA{DxAwCoBuEpAw@DaBmFaD~A_BmBMl@s@{F}BpAi@iCuAu@{DtBkALgB}Au@|@mCYgDf@oAm@m@nHcAeA}CzBkAxF?dC{BxEg@rC{AjCCh@eAqA_EnCoAbAqCjGeE
c|kAm_{AaAPqIgCiLuAsYYaMaI_AqC_IaC_HOyKiDo@FO~B{HaA{AdAuGQmEuBeOXiOnBuu@sQkGaMqA_FkE}FwEwD{I}DyFkGbDuDe@_CeEuAmCgEkIGwCy@oAoA?_DqCuDTk@hEi@pF`AtBy@~@yC_@}CjDoExBgArB?jAt@dG?t@~DxIpCvAiB|B?E_CjDPzHeCq@mAZoBl@UhEz@`Cu@x]MdEu@|CpAjA_@tB^jFmAlKI|IdBnDyAB{@oBMrDmEvGkAdHE]k@z@cDbD{@AmAn@MfEnB|CSa@yAxJuJnAAx@z@aAfBlB|@hF_BjGv@`F]Xo@uBeErCuC?s@uF{FdCw@YmAbJwCgBa@Oy@vBAzEeDi@cDeDMrD_Eg@g@r@]qA}AhIbAjTmBlAz@~E{@`@iBc@qAkH}B|FwBkA{C~AZ[aB`Di@pBiBh@qB}BwBvCyBgBqBh@cCyAqAPy@mDkG|AuAHmB
wfm@kqqAaCwAiFBcCxB}CbAuDc@aFXkK~C{`@a@eDb@iD_AeExB{DUcKzBgGBqEtAuFa@}D`GqEn@iHpG{BfAkD?}I~AyBjBgA|NnAv@dBk@~FjDvDf@]xDb@z@k@NZpAaBtA`A|@
cfmBu}sBuGtD{EdJ`@|Ew@zDlFtC|SdDhCfJeDbDh@zBeAhF~@hBdHhEb@zBsHfBoKpGhAnB`E?hBt@oFxCfAjIbCnAhQt@dEdCrBYb@kEhEc@nAp@n@jBfHjEdAlCdCFrCoBrDp@c@`AsJfEhAjD]|@eHvAJhBnAtA}A`DF|AxLfAbJwAhDRbAnHlAbC`OnCtLo@tFfCxHd@lBhAdBdHnFtBzAG`CoDnDKdBx@MnFqElPaJ|B}GzFMx@jDvAxDdFnMk@dGhCdEl@HxAnAh@hLpA~JW`J{BdOaAtHvEpJWPpAuAxD|@v@nKTtFaAhF`BvF{@~AdAd@fB`JbAXhClBtAhGKpEkAzIhBxK_AtIrDnJMlE`AxFw@vENjFtAfYlC|MfG
{zgB{tpBMs@fDuEuA_AUkAdDKfAf@tFoAScBwC}BOeAzGqDz@uCtDkAEeAnCqAa@kDmAuArB{BeA_@H}@`BHf@cAfI}Dj@uB~AkARyBzA@uAuDdGoAdDmCzBChAkCSgBqBq@iGFoGwGPiB}ADUmA_RiCiCeA}CBeEaDaKa@dA[aIcAScAmH_EiOu@wFfDaGjAqSKsJd@eDpAi[{FmCqBeB{EgJk@_OnDAdBeAt@h@dAi@~Ah@tCiGdAk@pDVnDeH`D
_fmBa_tBCj@
etuAitfBmM~DEd@vCxCdCf@tBxF`EbBn@xA|Dv@~Bk@vDjBvAWvIzAbEdCjA`CdHM|Ft@fBjCc@fAfAlAwCt@fHJmA`BZfJ_HtBbAt@MdDn@vAvDl@b@bAxCn@NrAoAbCpQlB|@}@~CFxBcA|GJfBtC{BbDzEdAr@jAKdBlBbAvCf@fCu@dC`BjLoE`Gt@nBrAbDMnBpAOdAzC`BVr@eAf@CfBqIrByExCrChEaEGQv@zBbAzAzC}BbBt@|A_BdAv@r@y@z@n@jDgArAkCCjBjAB`AkDtCyNbBwAzAuAJNv@mCbBzFpCQxBn@~@mGtByDi@jA`BdBXp@tCdDd@Wz@vBJHl@{@p@
gli@_dwBuFzAMhAiBxAsOrEkJnAZg@cA?t@mB{B~AaJzB
odqAsmsA|BiATeGiEgDaAoF~@_AjIaA~@{C{@w@r@kKyGoNd@gC}@w@h@iAxDmAr@kCg@sAV{ExEkDJaD|@sAvAe@fTJrMcHzAuDfBu@bBmDe@eE`AcAMkBz@q@tCo@|MD~C^l@`AbHWbCnAb@w@rBdAtKXtF`BpAjBzJ|AnHB~MhJjNhAxDg@xCoBjEnBbD}B|EKjEqA~A^tLaEnDnAtAa@|En@nC[tFbArAoAhJ^tK_DA_E
cuh@coqAg@wGsMeD`@u@a@k@gCKeApAqDFcGeC{E}D_E_MlDyDTgC~A}@|JeOnAeKzEkAb@sAzC}@lBFYYt@sAnBR\wBt@SFiCdAOi@cAZqDw@u@jAaAEy@~GyB^gCfAKWsAh@]i@?NcAi@[~AcAq@q@dAkBi@mBuASt@g@u@i@jB_Bg@mAj@eA`AC~AqF
i`v@w|rBIe@bDaCfDoA
i`v@w|rB~BhBfKp@~AdCJdBpCrBvBxExI~CfH`GiGdVFzA~A|AAbEmGhG}LVaQ~K
ypm@wfjBzKgAxB_EzHmArXs@fTpArDa@nGl@pJY|IrA`B_@n@aBxB\`TcFjEC`G}DrEpA
wmu@oxiB~Dt@|G_@jEfCzMrAzCfBlDd@rKOlE`CpD`@~Ds@|CRlI{DNqAaBg@`BmB]g@vF_Ai@m@LqAhFq@M{@pBu@vLdBvEqChBdAZcAlE_BvFtCzFm@x@zAOzAnCv@AtApCF`A|@bLiD[[lBi@cAu@~CNG_BrFiCtRkEvFgDzKpAvBnCvG~@`B`BrAE
w_z@w_tBsIsA}OhHyET}JyB_BeDaI]qBiAuJaN
_db@e_`BoJcDoAwAGaBuCeA_B{BpEmEp@kBqAqDf@[u@i@LqAbIoHfEqB
oxeAoieB`K}@jAeFzDUNmD`D{Em@qBeKqGu@{EoHqAcCiBy@eDLoBeCkACaF~CeBGo@`DgCrA[sA_ElC}ECgE_BaBh@mBqGmBxB{B?oAmA_B|FeAtAsBeAqBb@sArBw@a@uCkDMgXlDgOIqHgBwBsB
_lgAooiBoGoHGm@x@MyAsDmCsBsI?eP~AgEg@}MNoEuA{VpAyIuDFmDg@u@uQmB_AnBwDn@eEUlB|@On@eC`Al@x@qCxAoKcAi@R`@r@mKHg@j@Xd@xDdAEtAsApAj@LoBf@Iz@iDFiKfCpAv@uFdA
ejmAymiBeGrAo@~@RrBiC|@aDy@_AoCmAUcCn@oAlB_F^sChByCi@y@_@p@wBeHsBaA_AKwBsAi@lBKHiAfAs@uAi@z@g@c@g@p@[cAo@t@o@iC?v@u@sDw@|@cD}CgCcCXuA`BqD_AaAvDqJdC{@@aCgB{I|D}@gB`Ca@u@i@fDcAjAsNyFyF}DiA`@oB_CEWgAqFiCbCmAAiC~@aB_D[h@}@qCeC{DkBaGc@{DiCOmBiOaCgI^qG}@aA_EvEkBPcB}H`AuB_AuMc@eCkAqErAgBs@{Fp@wHkB_BcD
}wlAm}xBfC{BAm@gAcCoEuD|AaFlFsDbFu@jByApNwA
ysgAgrcByDoAwFPsFhCcMvBiEpFYlHvE~OkD`EfD`DgAfBZfF_BpAp@dB_@bByNlLfFrFpIhDbH`It@hDwBbIvBhDnCzAPhBkAfB`CjAArBbEbBd@bB
mqlBo`zBcGlHbB`Dm@|AwCv@cGAiFzBqG~@}@jAuAdIt@pBm@lCbHfHcAt@kET[xAgA\{AlCBjBgAjAl@`CmEc@{Df@Fl@lDf@_Bj@yDMyDzAcC}@kCbAeIu@oNgE_HVyBsC@oCuMeCcJsD{Hh@iNxEkJ{DoLvBsFOu@mA
o_o@gi}AXcD{AqAzBQBg@iCqDkPaBcDt@eCxBk^xAuFhDoE_@}RlGqMfAkUcCiGj@kDfC}@g@uBjA|@l@wC`@@`BgCvAZv@qCl@`@p@u@f@b@^gB~@?rAqAf@bAZgCzBJtBeH~EyApDmE|@FjDaCfC_E|@qCdGgGbEqDZsAvAgBtH_FtI[nBx@lEu@v@?~AlBxCX~BhChBgAbBzBpIuA~DVzDsA|BY`GrElA{CbAoCzE
u{p@yrdByHoAuJ?}OaBmKj@wCs@gQFoCu@kDZwD{@oVHk_@`E_Bc@uHLmFwA_ERcCdAqSyCOz@wBVwE}@gPl@uOnHyCj@BlCuAzCcBMDz@u@TqBQmAz@t@v@sA|AgFhCe@xAwCDNv@iAl@P`@qA?mBpAiCYh@h@yBz@{@fA\x@mClBeL~CsCpB
uww@cr_B]t@kEN{CyCkBe@oIzAkEw@_Jr@_Ec@iCgALuAiAqEwCyEoAm@cGrBqDJ{DxAaKrAgBhBaEn@_Az@cN`@gE|EyKDuGqAiAsB}@PSrAiCd@cHsB{AkD
_db@ydwAqHdBgDwB}IxAqEpBo@?OmAwBImAhA{@q@wBnCiBZYv@~@|@Ux@sEhBeJ[kFiB]d@iHVp@q@yBLSa@l@U_FqAaIf@k@v@qDh@nBtEw@bBgCJiFpB_EJ|Cz@Qt@sJiDwBbAgBqABbAkAp@mDmF_Ds@[{@
wsgAi|bBgBWeBiBTgBvBaBlGsAlO@vOyLlKeE~Gg@bVx@jEw@|Bx@rCe@vKbDbBU|AyBrCBrDcA~BVtEaA~GvBlExEMz@wEdCB|BfAhBvEz@pFoB`O[RtB~BxBnPtCbDyARkC~HDlGcDlKYjIrCpN^pNuEpIcA
goyAysuBuDkBoCeDiCmHLiDiBWjAeIbRcHfGuDbMeAlMmCvHqBnD_CnD_@lAuC`L{I@mClBeCpDeC|Fm@bD{C`Ho@tPVdTeBpDaAr@sA`MuF~z@gRrBeAL_C
ufb@gszA}JfB{K`FwHFgAdB`AbGItAwAbAVtDoLpBmBM
{vgAuxbBuAvDx@nE|MzR`BxGjF|@jBnA
kdgAgqbB|Cl@|@|BtFdEhFtLwCtFoFvCeBpDdAlNuHdHxA`CvB^hF}A`BTdAzA|CZfDtDvCbA`CSZ`EaKtCmA]qL`FiBu@kLjBkD`BJx@hBp@bG{@lAtAu@x@v@lB_HAaAt@kDXiCi@w@kB{@bD_E\uFzDaEo@y@r@fAZYf@f@h@sEJsBhCkH?w@w@wBVgA}@gIXsAeAD}BwBBySxNqSh@mCfEkKkBu@eBqB_@gBbDwG`Bo@|AmQ\cA~Bp@r@_DvE
g~lAan}AcPZeJ~AFhAiFpAeBcCu@fAo@Qk@hBcGiAMzBdBlC}Dt@gBfCkCV_DfDy@fEsAZjAxBgB@~@hBxCNb@c@n@b@SdAbBdAcA`A
opr@u_`BuAEgAuAoRjA_LIwOoDyOg@kJoDeB}A`@wB`CiCr@iKyCyDHqEy@}@lB}CnCeAf@{DlEeChFUfDmAbSeA`LaIj@iDkAwCdGwFAkDgAgB~A{CIaG
}_~@}weBeL_@gC`@dAz@DdBpBpD]xExBhE~I`IrGnApLPs@dLbIdCbHzDc@jCtHfD
kwr@i|_BcNfF}YpF}GNwEwByJt@k@}AyB_@oA}B{Em@k]fD{BjDuDtB~A`H~G`Du@nBeK^yA|@kDi@a@dCrApBoBt@_BNgBmAqBfBsF\kFuA{BnBfAVK~@zARQXiD`BwBGsChBIdCqDbDyQ~@{BdBd@Zc@hAkLvDmDzFePf@q@w@uH?qBlBeAJRw@c@Q_F~BMbA{Cv@uBw@uFv@qG~GQxAgBx@U~C}C|@pDnDuLvCiGlFkMhEZpA
ed{@emdBeHgClA_@gAuGnB}EyC_FsJkGpBgDk@qA|I_EeAkG|EwK_@eFoG}Ej@oCc@iC}i@mKkAkAEaF
__}@eahByHiOePqGVaCcCkCyJcCcHrAiFi@HuAnC}DoCi@eAkA
{f_Am`iBoAn@{EpI[|BpA|DpDBhAeA~M}DzC`A_@zFxA`A|HwAdGdEtK|BrDy@nDZ`Gc@
ywcAsztBoHrBzElBA|AaKT}@`@WtBqBdA}I\yCxAkFT_I|F{@zBqDxBcBjCwPvDaEzEiL`GeTjF_MnAkGIaJbCeC~DcOxEqFvG_LlTkAdH
_ojAs`tBcM[gFp@ePbKaY~KkPMuHbCwCAaCdBKjBx@rAc@b@wHeB_Lb@aD_CkImAaDDuErAgWm@eL}B_No@k@g@R}AgJoDoP_@{JsC_Cy@gAoDaDgEyIOaG}C_[qB}CsCqIYyI{A}IsFoRyEwEFsOsAyN{Dy_@UcM_EsLt@wBcAeCFkEoBiFZ
kj|@ustBaEoG_H{DmT{DqEwC{F_By^bF{AnAUnB
i`_AmbuBgPiBqEgFaFQeDcDcQw@_G_EAgA_GiDgKxBmSoBsSSuBmA
owy@{o_BsAuBqD]gJ`EwQhCd@lAiA`AcGEsCdAkB|JGnHpGnGfEzLmDzCcCvEhAhBW`CpBzAGpDqAxA
sfwB{`yA`Bi@~NvDvDNnD]jC{BzCDdB_A
_bxBegxAbAz@fD{BbHi@tAqD_CeCmDa@DyAvE{CtI{B
oiw@_d`BcB_Bk@aDiDiBcAsFtIaFpK_Bt@YCq@wGf@kEcByI{@oAgBuFsAsAwEmF{AuDuEgFq@Wo@j@sBe@cA{McCkMsHa[u@
elf@ijyAfAP~CxDr@~BaBjA`B~@qB~@oAzD~AdAkBhAk@hDjCp@S~BlAbBuBHd@vB}F|Dv@~A{BjBv@dAaC|Ac@bBpAdC
{}uBi|cBkAxAF|C{D`C{Rf@uFdA_Ai@Ng@{Bc@yBsBlBiSr@_BcAyA^gBk@kAbBkEfB}@SgBw@iAmCa@MiBsGmDPgB_PI
e|qBi}dB@@X^l@bBbAfEaAvEp@lAGdCjAtBtEzBDjEqCdBiBzCG`G|EhEpNnA|IlCnBfCrDuAhFf@fI{AhF\nAsApJk@|GgCfDMdHmD~MkArA\~Qe@XsArIElF}C|HcBnCqChDKvNqDdBX\o@hIq@hFv@nJIxGcBzCdArBo@zBn@pCUlOnCvCpAz@kAjPfBLf@nB]`MhCdCC~A{@fAf@~H?~EpCvHe@Pv@nFExDhAzB[[e@hFk@|EhBxDWfDjExNkCt@BKdA|@h@bAw@jKRT|AlAj@tGvAvAi@bDvCtBw@Mn@pDTrBzAz@WzAj@`@nAg@r@r@\m@jA~BrBn@`CxA`@?n@bAGx@zAJvA_BxBpAz@MfB`Bh@UxBy@t@H~BlBv@eAvB~Al@m@RZhDgBHuBtCoF`BbAt@kBrAvA`@}@|@j@rBk@Rv@v@cCJKv@aCnAcA`BbAt@qCrAQjEkEp@bAhAiD|Aq@nBaAX^nAqCPMvAkBLp@~@}@v@aAUo@hEoAjAbAbAe@rAt@Yp@|BtANSrAt@pEsB`@xBnC[bDrAZW|BhBd@DnB|Ft@M`A`AHtAxB_BD?bAeADzBjAY`BxAhAsAz@bAd@}@tApAZqAZl@hAaC~@\fC_BlBbAbAYpAr@RYtEt@fBy@z@x@rBoDrEeBL}@~AmAMSdAyAv@FnAcAbApArA{Bt@\jBy@lA|@xCjJ|H
obsB}yiBx@rBGpHdIrGlEnBf@`AoA`BzEfIsBbBYtCkCdArCrCGrA_D|@qApDj@zBlCCfHjDP`Em@hD}Cd@uBbCxDdDfCj@Yz@pB~FjBlA^`Aa@^rAn@aBdBc@hGgCxAhAvCgC~As@e@wClA~CnD`D~@z@jDpALjArBTTl@`@
k{x@wqmBlAj@xHHcD~@cCzC`@dBlClAzJqBzFNdAv@xBe@bEjBfCJ`A[}AeAxEYlFuBXoArCoBTkB_B}APcC{BmBCgAgBe@D_BwC{DSk@t@s@g@{AjEk@ReBpLFdAwAJcG`RwAm@s@v@u@}@{AjAuC{@yANuB}G_B{@_AKkBlLeC
}zc@w}_BdBgB^_EjBeDg@qA_AQ
uvc@io`B{DWqBd@}GmAkBaEkC]qJrA_CSkFlByEJwCM_AqAcF}@wMZ{N{DkJ_@qJeHkAl@sQsCyBXiCyBgJoBe@YZi@cJ_BgGwGyC}@q@{E`BmF]sBj@eAw@[zAqFuAiE_I}CpB_GlDQ_@c@t@aCbH[fE_Bl@cApD_@jBuBSsBzJcF_BcBxBuAZqEfPuLv@yA|LaC`KZ|FpAjSUpHuChFi@xBcBrQwDnT_B|FoF|@sBdJoDbBoCrLQhRyDuBeBGuAyE{BsBaDaFcBgKkAmBeAcAcFj@_CqAiBuC}@f@sD{AoC~@eA[k@|AcDDgBoA{DkDsBKiF
kt~@cynBUdEoCnCNxD{@pAiFl@mDm@yBl@}JWcDvAsDSqBtAeFTgHfBsAn@gBvDaEZ}CzCsEtBRx@dJtAZ`@mAr@wDfBiDL{AtAiH@{EpBsOzBiIsAO_AqBCBqAgDkBFg@hBYeEmDdB_CYk@sCm@wDb@sDc@wJ}G}CDwFmA{@k@Hu@aCaAoRe@}FbCmMv@g@d@ZrAgMzDyHsCy@u@SyBw@SwFS{JvBq@Ga@IEA
wpgA_zmBiScHa@eH_MmIsAwCmEf@qFkAuPiKmMaSEaDvB_F
}voAihoBjJ_AxDoFpHgGlE{@~G@lPhChIlC~DdDpF^tCw@bGwE^qDx@c@dCXvEeDvXsHfX}AhM}E`G_EBlAvCjCnAtCQn@mGvB
_woAihoBaQxB{K?oKwC_HzB{Gy@wK|BoLu@sEpBgP@eBfBdEtHYrC}EjE}EhNsAtAwHpDwLnJ_IjAmDzByI`AcCbDHjAiJ^gLrEcNgAwM@mHsBoJlC{D}CyJZsGiC}BVaC`C}FcBgEmCwWeEoGnAcGdGoDhAmH[mo@|@cAj@qDbIeQrEuj@dD}@nBNvEgBfFsJtLqExCSdA`C`A~VrFf@t@k@lEzAtLfFzC`M|AtClGS|IaTfJ_IhGiA`DRdLgDbFaK|@_q@ImDzDg@hF`IjDtKoBzJhC|Hr@~EcDtQi@xMlCtOdAdC~DmFbFDjAhTbOnAfF`F`KxGjI|Fx@fFbDpLgApBVrT~FnCfCfNvFfJO`FeAlHz@nBjA|DfHjKbD^fDbGtEPxEaA`CmHfDNdBcBbE|@~AdChAtLrAhCjB[hDmKxJNxBlHnFbQdIlCbGBrIlL`LhCfGpAdAnCrHk@nB\~A~MvLbEjI~E~ChChD{D`D_FUoCrA}ObC{IcAuLjBaBoCu@AsIlBwBrAiGXaBfA}Dh@i@tBaD`@eDfC|@rDYzGwKpCc@`DcJdAoQnQcHr@aEnDKlGqEd@eLlHiE`@iDvAY`@z@dE}Ad@}Ee@{A`DcClA
cm|A}gzAeCfGoEvCrAfDuAnAGlAjFjH|GlFb@~C|DjBT|FzDt@a@pA
cm|A}gzAa@GaDh@kCMeKtB}BtHBnDaKpDsBfC_BfG{B|A
iinA{ygBfAdFkHhOhBnKzDhE?pBz@zAjH~AtJC`BqApE]lCaCvFiB`AlBVtErFlGAxDjHzCDhDpDdA[hAlAp@IvB~C`Bm@tBz@vDw@~Hf@~BvBfBdEpNtFhC
gfw@gpvBBzAmC`B?dAgKhCiG~EgF\wEbDaQvFeO?gF_AaRdCeE|Bu@SCeAaD}@_FIiVbDcGdDaLzN
uzgBclwBdB_BwA{BtFMlCoBlGBbA~ApAHpFmDdO{AlHn@`Gi@M_@jCw@hYV|M|Bx@p@cAh@^JfIZdCkArC\vFq@zBv@`CSvAvAjNpBpLVjAyAeDo@lEoAZq@SwAgB_Bh@q@|DGbAgBjCSzInB|LYyBcCnA{C}Ku@c@}@|Dy@hF~@xMs@rHtD|Kh@fHvBhM}ClG@rBgAvHpCzJ~@Gb@bFr@pJxDdDjHvEt@pLdIpDnAtK|@fEjCrJdCvs@bD
kekBsxxBzGmCxS[rHoDtDhAZdCl@VvKi@fIfAfC|I_ClCBdDcChCFdAwC\uBrByFfAcFSeJv@k@d@YjEf@lAg@t@|AbAdLl@bG|ApLw@hLtBxLf@|H_DdAgC
mxt@eavBA`A~BeAvBJhB}AtBv@yBgCaBbANl@m@VyF@yDy@m@t@[gBaCEnE{AsCG{C\h@ZaElB~An@nKdA~B}@j@N
ycx@wlyBXeAfBkAkAeA}B[iBlAv@ZgA`@c@|ByAeBkAQmCf@mA`BtCcAhAz@a@`@h@LxB@jCw@`Cl@bDe@v@y@cFV
sj{@}~wBvC_BoBL`@a@EyArDqAgJLaAr@|BVaEn@wAvBjAxAfE\hD}AoBB
sxs@mmwBYh@v@Kj@aBjAj@g@f@hCEtC_AFg@z@?EhA^H|EsAi@z@yEdBsANp@kAcBVHr@eAbApAJaBZnBh@lBqAg@bAp@Nr@UKqBzBs@nEeDfBUEs@t@q@rA]i@f@jDKl@O[g@jBo@vCAj@{@{AJcAgAF_Ay@oAcAQ}@?H^eAf@bCRRfBbAt@uFPf@wAkBZ_B_BhC?wBg@qBf@Zn@aC`BkAc@t@YwB@u@lAqBu@DoAxAXrDw@tFuFq@Hs@x@uBLYbAsDzBh@kBmAJaE`C{@vAtAu@`@XcBt@V`Ew@?k@nAgDW{@pAf@J
_go@clwBrGUz@rAdBGzBpAsHzAo@l@bGq@fDl@xDIj@LYXfBLlAvA~@JFj@mAHjBf@g@pAR\xAAJp@yEq@[n@kEdBtGsAtB~AfEDjA~@aHzBiAw@oCLZu@qFjAiAvA~Bq@VTYz@oHxDhD[jDqDdAZ?pAf@BlFeC~UiD[Mh@gFuC~FaH^pAaBwCc@sAwBt@yAhAWf@uAaAYkCd@kK}FsCc@k@s@f@g@dB@w@oA}@?]t@aANsCa@?u@cA[lBg@kFTeBsAsHSZh@vC?p@`@Ul@XNqAX
_ml@u|vB|GMtBnA|@eAlC~BtH`@~EvA`BvAEdAfCS_B??eA_FyCkCq@uGSwCcDqB^oDqAuL?hIf@qArA
ozr@giwBbCUfAd@jBe@Oi@|GoBpBgCz@dBfBk@nBV_@Zp@hASTmB\Z]gBk@_@^Xh@eAX~AdBYdBlHcAt@_CvAXvDaCcAZgCeAw@cC`BQKqAqG`CqCLaCcFoAf@OZf@LmB|Bv@JuBlB_BF|@yA}CZ{@v@]e@lBm@}@a@wCf@qBbCd@bAq@Jx@d@
wmjAaxvBcAaA?qAgEgBeK{@pEjFNxBwAbAMxBfHJ`@p@jAGjBmARsE
e|fAuuxBh@g@eAi@xB_AKm@gBs@Tk@gEi@sBdAP|@qCo@cAl@tD|DQd@{A?lBpAaELdDf@x@xAfD`@z@a@}AgB~@]rChBr@KYmAp@YyBmB
gakAewuBiDnCqGxAi@`AKzBf@nCWtA|ClDtGi@qDq@]gANaBpBwB~BcAz@JX~A~@AOsAuA_AAk@fCeA`AoA_BsAiB@q@{@
wmqBsjdBgAJe@`BsBp@{@H]a@h@oAqAcBx@kFoCcIe@JDn@hCdGmAhCHfBo@f@bAHXj@{@nCcAa@aL`@i@\uF_A\d@]j@zIBfCXp@r@dAkAfFXjAr@eBL_@PX^bIJBm@iEqBnE}Bt@wB
a`xB}iyA~BjDxBYfApAf@k@|G^E`@qBFdBj@qD]BvAkBDb@bBzAJ`B~BT}AjCeAnAgC_DkCAu@yC[_A`@k@aAgBAyAs@eE@
sss@ekvBjETtCoCk@lDlDDLgBhCo@eA[jB]rA}A_Hg@h@bAaBUeAaAEiArDc@n@eArDwAyB{@LmBaBDm@{CvDoC?oB{ChCaAJhCNmCpA?pCvA~BeDWuLzArABX~@t@e@Ok@`QKeE`A[p@sCjAe@d@vA~AH`BcBs@ThB{BbA{BUU\?^
wqy@{muB`PDzCk@`BwA}BEcDvAoJOjH}ADcCdASNcA{Ae@i@d@X\YhBs@`AsGbBgFi@_K~@oGjAwCxBjPeE|GM|B~@
ysv@syrBvJPZVSt@rAQ@cA`ACfCjBl@~C~Af@`@@}@s@a@eCZaA~DfAvBqAvCrEx@V_BaENc@i@]aKy@~D[_AOyFk@kFbBkB@eBu@aFbA
cqz@ccyAl@zAvA^rDkFhHcBdCiBNiBiEkAm@ZCnAgB~@[aC{@hDiC|@Y~ByC`B
el|@gj`B`@cD]oDqAXqAi@kBxC[fFrA?z@pAzCdAZc@_@qC
etg@ohoAX~EnI?_@gCh@[i@yD}DVi@bAaB`@
o{y@utwBi@dAnBXi@pAfCw@`@N{@t@VFjBc@q@oDXYdAr@l@KlBhBbCeABaAmCu@xAe@E]iAFmAgBwCLJWfA_@@g@nA?Mg@tA[Xm@jBWMg@fC_@bBTF{@nBu@yKz@e@vA}GhCkAdA@dAwCJ?lB}@zA|@I
i~o@k{vB|Cz@bDeBLi@pFuAKq@kCw@s@j@sIOmBbAlBZrGcA`ALg@f@~AMqBvAsCp@uIf@jD@
exm@mqtBQ\vDe@TJo@lA`@Jv@Uw@i@n@KfDd@x@g@u@?h@Y[i@f@?iDiB}CObDt@?h@_K_BcAl@[Sv@aArBPgCu@_A|B~EzB
sg`A{~wB`B^Dn@x@VjEPWh@~BVbKcD`@Ya@g@pA[{AuBqBGWn@eCo@q@l@x@j@QVuPpA
mwy@}avB`Bl@G\~ABbFeBz@oAcFf@Eg@_BMnEyB{AFiDrAyApC
adhAqyuBr@d@vCw@rG?iF_A|@qCoAK{AR\Jo@v@eBf@|Ax@a@n@kAD
kejAyhxBnKzB~AlChD{AuAc@\k@pDZeGyCFg@h@DvDnAmAmBuASgCDMf@hChCoDmA_@H\d@q@BuEu@mCJ
amaA}eyBfAoDO]eD?_FtAG`At@`@IlAhHy@
idaAkcyBl@n@hHHy@wB?kDgAfAi@gCcBh@Jn@sAnE
gci@}shBaCkAoC?~A}@DwAwBLs@bAj@j@cBf@L`@fBT_@d@D~AhAm@Mq@`AgAZ|@vAV`Ao@
aqi@u}gB~BE}AxAQ`@^FzDyAzBf@q@aAZu@rAl@\~BVa@YqB_Ak@bAcAuCv@\[_NQJl@vARl@t@
glzAa~~AfBpAzCNjEmA@{@sBaByAN_Bi@iCbBY~@
it}Aou~Ai@h@vDb@bIGtF}F_@k@kFKqCv@mAdBjDo@b@xAa@d@mFLuAs@mBBf@b@
seaBwf~Av@xAbB}AhReAu@g@rC_AgEVaC]rGuCgHj@e@|@sEWLf@iFh@lBv@lCe@lAx@yJ|A
scdBcwaBdBrDbEKjBqBi@sByDmAwBj@y@~A
aqeBgp_Bv@DGh@l@XtF_Cj@n@nAyAgAeBaIrBeApA
a{_AqsnB`D]r@j@dCAr@vA~AmAcDkAbAw@TkAxCkAfA@?`@rHGsHqAwCXoGcAcDbAxBNqAf@tBr@yEtD
qt_A{znBbAcAvC|@_BdBc@sAwAK
avs@m|mBdIlCnBF_CkDyDo@{BdA
et`Aiu~AaNfCoG~BmEa@q@aB_@\r@|CqEo@jA^}BVo@vCqK`EwDbCQ~@|AhA~@Mj@_@IaAtD_@b@_@?uAfCSb@gAhAGbBuA`JeBtAZ|AsBfKmCp@`@nIoEeDH
ynx@avuBxEsAxBVD[y@UPYfCBzAs@nA_A`@wAyAdAs@OaB|@qDXkBdB{A`@]x@
odt@g{}AOwBcDl@YcACn@}A]yCbADf@pBi@`C`@pBg@\dB`EYjAt@bDCnD_Aw@]kGn@r@wAe@?q@x@yDL
c}jA{jyB_AXhBh@|DBjBkB_Ey@uB^wDi@Qp@b@h@fCJ
iu_A}syBc@gCn@_Ci@s@sDpAQ`@`AdAMrA~Bv@n@I
icdAqsyBnFkCs@mAaEZsC~BxC|@
ypiA{mwBhGsBBo@uCgA_ElDfA|@
k}`AyyxBnAoAQu@}Cw@kCrAsAzCsA^zA^vHqB
qlbAskoBhDv@hEk@}CK[_@`C_AmEeAmAd@_@~B
yx~@iinBcF|B}EcA{BdBfCkAdFfAVv@`@GBq@zA_@hBuBo@w@OcBlD_DTuCWMaBpF_DxALxArAt@
}j_AgdnBB@@CE@
}j_AgdnBgCkAuHFqCnBf@RbF_BjBG|Dl@XE
yswAgqfBpAjDfA}BvGs@`CyAeBYyIjAyFa@Mt@rCX
qs`Bu|`B|@xAkC|BVl@fBzB|Ci@eDtC[tAbAZ^UVkCz@~@|AwDwCsDUmAuBcA
{foBe`xA`AZnJiAjEZ`Hy@n@SH_AwIaCuQtBe@d@EdC
azlBwoxA{ECIXfLx@jA_@uCeBQoBf@mAiF^@l@zB\a@fC
iooBmpxAf@uASi@iHNoChDGjAjGK`DyB
qgdBiq}AFoDyCa@aC`AYtBjDr@`CY
e`kBw|wA`EMv@d@JhAn@{AeAuAyGiAsA{Cc@?m@l@XvC|@fAvBf@
uvmBezwAvRsBoIe@eJt@Yr@Rf@bAF
ypkBkrvAiArEv@ZpAFjAi@lCRUaBoBH{@i@bAeA{@_@_BD
{rhBaaxAd@w@uIJz@DcCjByCXuIzCw@x@Dl@fI_Al@j@oEv@tHz@{BnA@d@x@PmAvAwDz@oBfBmDGh@_AkGPPu@pC}AwEzAaGKeAo@Ql@tDbCpAPdD`DbFfBv@LfAs@hGxAxEWl@sA~ABvDl@vAbBhJdB|HUxIxGhA|FfDlD`@tBlEfG~@f@xFcAp@g@mEsHeIqLaImIeCaBgTiEqGsCEoBzDsFFgGyByD
wj|A{n}A_EKoC`CfFv@jFmAbNa@hAiAp@FAyB`EuAxAgBhCN}AaCdAPSk@dCqAHk@yCgDsA]_A\y@dCLhA{AN[rAqGxC_AlAuK|Bq@rA
okhAso_BXfCeBh@Eb@bDpAuAvA`Bh@lAiCuCuAdAwB]mB{Ag@kD_Fk@f@b@nApEjD
akdBwtsAnA|@gAbBnBk@bBNt@i@q@mA|B_C~@kCaFTu@s@s@Nq@`@f@bBgAdC
uuvB{qyArDlHzDBfJhDtF^rAp@pBzCdJlChE`FjCk@hCLtA_AfJChE{@rEAfAp@iAZYt@hAGn@x@WzAjANFzArAxAFnD_Bl@_Ia@}Cb@{@bBeAzHx@pL@pXl@bBhBrAcCpLrAtDrDCh@\PlAwBn@z@jAnGpBvMf@\w@mBqDeCyAAoA~QoKbFaEp@sAHuCaNcVW{@\uBg@eAnCiJa@_DRgBVW`B\X_DfD_AvBaEz@C~@eA\?t@nEt@p@p@}ASgBhBPj@zG~I~EtCzFaA|HoC~A|FtDrAdE{@\kD_AoAiAm@RdAzD|ANe@bDVpBoA`BjCb@p@sAjBHz@dCeA`@a@G\m@yAXS|@|HfI`EvB`El@hDiAj@kD}BiC_@kBlDwHWoEuCoHaBuBgBmHaG{FqB_IaA}@s@_H{C_GsAG_AkAeBe@cDV[gBkBDw@l@cGE_EmBgAAyAjBhCbBfAjBp@tCQ`AmFnCN_Bg@}@sBLMrBeEeDeE?]SNyCiEoLfLeN_@}@oBj@_HGuBpAy@bHrBbC{@XcESiJ}BqFpAuIKwOfAgC[qEyCc@oADuBfC_D`@{BdASp@jApBV`BxAzD{@xEaDfO~AfF}Dm@iFoMgFkBCoAt@sCnJwB_G}BzAuAJ{Di@cEwBfJqDz@}AaN`AMvAdArF{DpDcP`B_FYw@dAM`B
y`uBuvxAlC}@zCd@e@eA~CmAhCt@xDC^l@aBdB_AkAwCByErAgCI_A`@k@}@
gztBszxAaD`@_@QhAeAjBNJd@
eyiAwiyA^sBeASgBh@cCdBWrBtACrEwB
mlwA}ulBkEdCyB_@cBmBcHkA_GVeCoAuEj@s@tAm@JU]yCGk@MVmAx@CRb@{@TnB@RyAmGQmLoBtB_B|A[Iu@fAm@sBi@gHfCqDTiBQuBoAeHz@i@jBkCp@\pCcFPkGnAgD]_G`AyEE}Ah@pEt@|I]xOXjDoBpH}BdEwDpWzEtB~A~FjBeGzBl@VbDiBjDi@r@_B~AUjHfB~Ib@fE~AnE_@lBsAdDWe@{@sBE
wqz@gezAjBmJa@LgAxB_AbEaHrFMt@bA?tCgDrF{@F_@uAh@Qm@
_drAocoBaAe@mIi@HgA{AGWw@qAt@pAp@RhAcApAoFJqI}@iA{CVwDoAyAh@|Ci@t@ZlE}ALuAe@y@_DuEsAsBaCuE}@gBeBmCo@lGfEmAz@`EMb@`B|FdBb@n@g@ZdAz@eAjA|AApBr@XvA~AfA|BbH_@pDc@ASuAwBw@fBbDgBAp@h@o@jAkCn@_Bi@?x@s@VpDhAsAlAqAJb@dB_ATz@p@OpAoB~BXLtNMbFpCkCqCuFa@hAs@~FGX[sIHOYbAYcBe@jAeBj@aDbCh@^i@zBAbAyAmDh@oCQVmBrE}@FiAnAw@[gAtA{ArD@cAsBiIcCHaC|FWbAv@bCu@t@t@dBEfCdCzAd@qGoFVo@tDg@nGV
ofgAcxmBtBsBfE[hBbAHpBlKdEpKlAlBt@lKv@}AyAqDgAwAJuAq@gIa@Ba@vF{BgJtAcAfAcIwEJk@fCg@eE_AaFKcAkAeEpAqA_@uBzC}@GhAz@pAWn@bAb@OB{Ap@Oh@rA
itv@iqyBp@JQyAzA\Pq@oAWqEbAsD?WNj@d@{A|AqClAuFb@OdAgGvCzKeBdAPu@v@`@D~LaGqCULWtFSn@sA
uze@}tiBoBY?aCyAg@oAFaAvBoEmAkMNdTdGxC_@~AvBlErA|AoCsE_D
eknB_ppBdAFtDqApDd@r@yFlAbDbD?g@bAzBLqBxBmFtASfBv@j@fFXgCNt@bA}CSQb@|At@iDt@pBhA_DJO`Bt@D?^eAvBvCiCuAoAhDTf@WOqAkB[xDSmAeBjCHM{@lAc@]aAgF_@Oc@lEoApByAhLiC`Bn@^|B|@t@IeCb@k@_BkCJiAdFw@b@yAcAaAyF@}Ak@D_A|H_DbCr@Dg@uAo@Rq@dDFbDzBe@_Bd@MbDt@mA}A^gA_A}@JsAzCnApAi@~Jz@dC~@jDMhCz@lF_@kEHiCcA}EUiRgD{JmCJ]vC@vC}@yD?iDbAiAg@DiAjEsCw@e@b@OdNqAjLLdCg@qP[wHb@oCz@mEWs@]nEgEIs@{Ag@s@gE{@}@sJuB{CmBvCu@f@i@sH~AyFs@]_A`E}AQ_AcCsAzA_BmBYtCiBpAkCYi@d@{AtDuA|DcDqCd@c@|@gE|A{EnDRxD{C|@pAvGgA|A@d@vCbBgC`CpC[|Hv@hCMhAv@xGh@f@f@[jA}Db@a@v@~C`@fA]dAjCqCWq@~@gDW|Ar@jApCa@xAeCI}BgAuAl@sJAp@dA}BhBt@LzEiCpHj@~C|DuCh@Mt@dC}@lAFdBdB_Bl@nDh@zEjCmLbEqBDFbAaCvAO`BrB~AfGKOp@}BV}AnAArA|@pAyDYeHpAfAa@Co@iEXlAwAIa@cBc@oAjAm@mBwEaCsAl@xAbA@zC{HrA{BeBeBdA~AYfAjB
uegA}ewAzF?wF}@sBr@_A[sDReBr@pAp@MdBv@J~I}@QgC
{|z@kxyBtIaDiFq@_B`@cAqA_H?HjBrAnCfDJjElAmBh@v@h@}@ZEf@tCi@e@m@r@UbA~@zHGcPsD
{voAmioB?v@|FEDnAnBsAbCYnBuAu@G{B`Ag@QpCuB`@sB~C}AdA{B~Ao@zFWsBWjJRhCt@n@dB|AkAjE`@xAx@FbA~AUrDbAbBpCfB\zEQ_Eg@}D_DiKoDiPuBbAYEm@jAy@~ASEu@pAJdBu@qJNi@]lBi@cAY?i@sDKTx@a@r@mE]`A{AoCs@m@Hn@hCA`Am@h@~HA^PUf@~Df@oBhAyK|@gIvFqDUfBr@Hj@_@xAiBpByIb@
m_lA_|vA|Bl@}@r@TP|B[~FzA`Dg@j@w@mBcBeF[wGsBmAAV`D
aw_Ayv~AcA`B`CiAtGz@yEoAMcBjDu@pCr@fCq@jELlEoE~GgClC[pC_BtI_BjDqBzCm@lBmBlEcBuBYcAcAiG`DmC\qC]wJnEaOfC_Bi@pG_EiBsDgB[_Ax@~AxBgIrAr@jA{BLoA`CwBf@y@lBuCvAeEhEdBlD
imz@ukbBQwCbAyAzHk@qE]Wu@cALk@yAqBMEe@`Ai@}@uAwA_@g@h@qAi@v@tFg@I[x@hAnCUpGxBdJc@nCV^pEeC|@}BIkBiB{E
}jl@mpwB]x@|BAb@[cAMp@_ApDuAhCdAeA}AfC_AqBeAN~@kLdC\~A
e`t@qcxBtCmC{CnAOl@o@SO\z@v@PtAmAfAzEq@zAr@b@Qe@Q`B[Gg@{Bm@bAe@~@sBeFzB{A]
w}s@waxBV?GPOQ
qdb@cyzAkAcBeDh@mAhAbBrBlFdAQiE
gugAyotBsBoCqHsCoCa@qRGiCh@uFxD]nAxAxCmBdAvCZ|a@i@dHkB|@kA
mu|@qupBvCq@jDfAW`@vADTR}@p@SjArA{@|AI@c@jEZ`Iu@xGeB|DNcHiC}@sAaBTaFw@kDeCoAkEg@bCuAdAeBSiDh@u@d@t@?O^oAZuCcBGn@iANZfAn@g@^PgFfKd@NvBqCrBD
}xy@usvBx@]ScAcHLm@g@fCYmB[lEMuCyAXo@sBcAkDLbF{@R{AoMpAy@KfAsAgCV{Fq@lDkA@a@kA?uEcEsG}CaCd@pAh@qJv@w@nDaDTMs@iCBJg@g@MaB~Be@Fi@w@\e@mBd@_H~DmBjD_BdAu@L?a@|AeAJeAgGzD{F`AoB|Aed@|IsCxCBzBcBB[fAcIdEOvGmFhAk@t@x@nBpEhDjArBh@mBhD}@tCA`@r@Sd@yCvB]hArArAdCPaBnDpBpCjPpBhBe@tC}BlAHtCy@rRc@Vl@lGfCd@~@gAWAb@xBjA`@jA_BpCLx@`An@zEr@nEuAfKn@fD}@kBY_CoBpCaB{@wBVm@fFkBfGiMbA{@t@p@v@UMmB~A}@j@uAvIcBnAcEsA[TyDvDaAcAi@nMuHdTqFfEiBiFTcEjBc@ErAmBhDUp@ScA?VWzB]q@Ky@sA{HfC{Bg@
cz|@_{vBsHpCcCB~AYhAkAzDy@pAH
yq|@azvBmDlBmAObAeAi@Y`Bu@vBKFbA
}j{@kzvByC?L{@wA]t@O~Ez@q@l@
sg{@_pwB_@zAmA^JeB\SbAA
yc{@oowBKw@nA`@~AjBqFpAr@}AbA_@cA?Xi@
uzz@yfwBeAFfCw@aAn@
{xz@a}uB|A^XXwAN_@iA
itz@_dwBgB^a@_@hC?
_hz@gawBiBTfCg@]P
}gz@y{vBpDQt@\s@NsD[
wpy@mrvB|Am@j@Gy@n@oAD
w}dAc|uBxCJgAkAbIb@pBW`CuAHg@m@Yp@y@nF{AfEhBtAe@jEx@|@EgBgAfAo@bHQr@k@pBEsAlA~DbAOi@bAgAIk@~@k@oAy@DoBcBs@_EdAkECm@s@eDpA{DZ|@BRp@~GeAzAxAuHjDaHkAkEf@qCvAoBRmGiFXq@~CkAYaA^_AhAa@TkArCsBfE[jAeB~DaB|Fk@jBR|@{AjFRfDqAlES~AwBlB]~JcGzEqAo@?rBmBo@U{AbABb@sGh@aCvAi@MC}ByAUA_BlE}FxMaEg@MfC}A_Bw@t@m@MeAzEgCzCiDhBH]Zb@l@z@CrBiCEqCcAk@kE`AEvCsDzAiAhBwI|CpCv@U~AcZlHBy@lDmC@o@~DuCaCWeEbDpAsDbNgLIUcCz@oLfIgCz@p@sDnKcFr@cBdCuA\_BmBdBqJjDeA~AcCzAuAfDMoAi@jBN^t@QcBxDiL~FwBHN_@cA}@BiA~GwC~@_AsA?rAcAuEfAkArAoGTeC~AwAsB{BPcFyBS{AtAoBL_BfLmKx@VYzAl@E`KkA|FkDzAKqAbAvDm@h@vAoCbAiChCcAtCxEuGv@Ii@bAXChJuGDx@wBbB|@_@zBiC`FoCUm@ZoAtA_BdAPr@oBkDM}IpE{Ay@iDImLrDpDEmZlEDjAgDtA]@dAcAgA}@}@r@[~AiHZeErCsAlCv@nBM`AbAxA|@rEpCbBv@tBiB`B}H|BlAfAw@bAdAx@eGnAiDhE^fByH~CaBxBPbAoFb@yD`CYtA`@rAdEfBwFtCzBJhEtCfDx@dBHzBk@zEfFjJz@_BNbAZcG?t@pAzBt@nAu@
i`dAycxB~A}B`CTh@bA]bAlBzB\vDeCd@FgA_E{@LaCeAu@C}@
iscAccxBjCi@U|DiB_@KsB
svbAo~wBlCsBp@BcBxB{AI
kst@cxpBfBcAAiDzI}ALaEhC{GjDaDnFgBDiBuBsCkCiA{KsAsN[iKj@L|CeCfBMtAlApHgCzDEhE|A`BC}A|FrE|@Li@~AvEYfAhDnA^HiA
sst@y_qB{BLnAg@j@X
kzt@uvpBs@n@`@rAi@DK|@yJgBeBl@_EWyK`ITrAs@dAFrAdAhAjIFpA_BzCc@mB]Lg@tCc@pAuA|Bk@jBTpA~Bj@yAF_DpAc@bDcFuE[
wyu@_ivBvCa@ZTg@`@nAGfAd@r@WcAu@RWnFuAiB?sF_BqE^cDjBuDk@h@k@hEGx@gAlBe@\mAdI`@|@f@xJg@kAl@~@lAlJw@@{@n@Zl@q@`Bf@Ws@_AQcCNfFyB~AM?[LbAdD?sAYZw@g@[pAMWWqEsAl@c@jAd@dDy@y@}@aATYi@qD~ALa@{ERb@i@xGm@bBw@RsBg@mBXQcDo@?f@~AnAy@n@e@cAu@RpDpDsFp@_FGrAi@[YtCMkBUXiD_Bh@l@x@Qx@kCHeIqBzELj@k@oHG_BoB`CIG]hCsAtCYm@a@Dq@{BZh@ZmBZD|@cB?sAq@q@j@b@d@o@n@}@QcBx@WTh@?sAx@rAt@w@Oc@hAcCpAe@vBmB[Kw@eA?Tm@o@c@gAdBiBsBh@MeB}CBmCdAJa@a@wDo@r@h@_ELDc@xAm@{BXq@z@]Qb@c@Gy@eDpAIa@jB_AoBqAzB[y@KyIfBwDDsAe@oAZS_AhAGw@[b@e@pI_@tBu@sI?t@[~T{DjDuAcJpAzBaAbCEfDmA|BLwCh@hFi@b@VfBi@p@Bu@Z~@JtJkBh@[uF[hBy@\{AbAKY]T_@~ByAgFLdAw@hDFgB_AdBu@xAgCjALgAlC~@T`I_D{AlBdC\~EwByBe@bG_BH^{A~@fILg@i@Te@dEaBvA{AAaAsCnCkGfC?_AqAQ|@_BmB~@SU\m@_AAo@pCuEsAC~AsJ|D|AmB~CiA`@w@wBPsAvAkAiA~FkBfAH`CsAMa@_Bh@v@Js@TeDRrB{DgBuAh@cAyAf@e@{@fAwAv@f@XUyAeAcBJlB]Jw@gB_@QmA~A[nAZKh@zAE^^k@rAp@TrCkBlDILw@c@o@n@Qg@w@lBMY[oNt@u@KZi@u@?uCtBkBRwAaBvB?Xg@{d@LxEBf@n@~D^yBJxBlBgCPkB~@dFLs@Xr@v@_Bb@k@xA_Ad@bAh@_B]y@f@BfApAZkEZoHlBgIf@v@XwDfCaJ|AsCtAbG[{BpAnEkAtJq@bDeCbCg@gDEwEhAvAgA~DiB|CMtCcAg@Zd@d@tDYzBjBBdB~@V?f@_Bh@lHc@Xa@uAF{Am@Po@g@k@jAm@g@mBzE{Bg@WyCV~Ag@Gm@vC]LeAxAWzBvAtFt@i@ZhC`AuCv@iCK`Al@x@a@n@Z`C[i@ZLh@iB@_Ap@Gv@uCdAOp@v@j@k@d@eFx@yAo@FdBtFrD[x@{AXuDXL[yEKbAi@cGt@q@EbC_AyEYeAXv@^[p@sJfAg@OJg@s@Z`@gBcB@FkAwAX{CcAjDeAR[eDh@pDqAm@CkHxBURxAR[n@kGvCmBjBl@HbImDwAfByDz@lNqA{HhCdDJcFToIyAqJLhIqAgAOiNrAz@YiBUGo@sA[pGg@qAKv@i@w@[v@w@[g@bAeB|Ac@}D[e@qAzDkEdALkEyBsBh@Ud@lBMyA`C}@TPw@o@c@@x@{Bn@@b@yJ|D}@G^iAtCa@`Aw@{BElBo@Fw@_Du@zB_BgBk@qBIiEhB_@d@Zx@yDlDgBOfAjAxBYBz@~@TQx@bAYbBTcAZLZqDf@zEYp@f@`Cq@`ATcA|@fFSaFlDiDh@w@IMu@aEtAmEFyAlAvE|A|EgClGGaAh@ZXvFiBz@Vl@[s@fAt@dB]RnEi@uAtAyBp@Zh@sBx@sE`AvAo@h@sAuBa@oGlE|Av@cAZZXfCYcA|Aj@l@tBeAx@JmBf@`Bv@xHf@_Bv@rBD|@|@t@cAv@bA_Bf@bGPu@r@bDhAJToA?v@XvEi@MZ~AKg@Zd@D|Ba@cD|Ah@JpS_GfB@^hBpAeAX~@lBEg@pAmBOL[}DBaEzAdDk@pDNl@d@iA^bAZqAJ~An@{@Gc@dAfA^lGgAcAf@g@~Az@t@`LHDr@{FFlBl@nFM}Av@wETkEqA?h@wF[v@w@c@FkKhDa@b@d@tAbUdEdFZrClAdK\hDk@cAM
ihw@o|wByCIZZiANUlAwCvCoE@wBt@{B_ArAm@{E[Ns@e@Oh@i@_AmAN_@u@YVq@mASwBd@C^cD?lBeAf@qAq@Q|BgAhAsB~Du@}@|AdBlBoAj@MpA|DeAu@g@hCqAqD@h@kBtAMpAFb@v@nFg@zFjAdJ^MZt@JQ~@oBhAiG~AnBr@
kxv@{rvBoBtAqB]zBw@dB?
cgv@o|vBB_@yNi@bDiC`BMh@HC^bAMg@bAbAd@pGWh@Lw@?u@pBcBK
cgv@aqwB^lDu@Jf@t@_BaA}@bAiJ]dAiBhBk@kBY|@WlCb@u@rAbAJh@[M}AzDU
ccv@qcwBmEi@cAZi@kAaB`@oAqApDMhFfApAnA
{iu@g|yBiBbFqAMoGtD{@WnAMcAQqD^hBw@~BKwCsAbDYuC[hC[eD[~DM}AYlB[}B[dAkBrACf@fApDTf@UcA[rBQT`@mB`AbD[
isu@mawBt@aBfE`@bEaAfARGlAuAJ]Rd@NaAf@jC?r@s@zBVhBe@xCHqAh@gOt@pDv@sEAkEcBfA}@qDJ
miu@{_yBp@eBhG_AwEtA{@jAg@B
{`u@muvBGa@n@c@YWbAMYi@bAu@nD?K[`Fw@nFdA}EhA_HTu@f@fFg@r@XwHrCwBs@{BZpA[
s`e@adqAzEm@vFoBnAaA^{AjDYYMXqAv@k@mErAwHPO_@f@LNg@_BF]{@mBy@hCvEaFrDEvC
qqiAsmxAjBcEe@aAeBvAqBTd@v@w@tAPt@xD^r@u@@iB`ByAQy@c@QwBpGQW
efvA{ywAbFDnPgEnDqBgPhEqG^gCSA|A
cirAwlyAvIeEhEVEv@\BXg@m@aAqEeAvEeC~GsAvJF`Eg@{GHqEq@}EzAqKDx@RgEp@p@b@{CxCmE?mG|@wCvDiGv@~FC]z@gGFv@j@_BlA}Jz@}AlCaKdBo@n@vHYxKwEvMeC|JoGrIi@qAfA
kcdAg{yAgAjBqBYMXvCjAvAfBlCeEr@oEOkFsBh@eBvH
}lgBydlBeCmAgHr@Qz@vENrAdAlCiA|HjArICnJuBpF]cBz@}DVqCrBeINIn@uAIsFtCy@?FdAb@FvEsArAeAzBClCpA`@EkAa@Oy@fI?lCqCrJY`Bh@tDi@dAb@rJ@f@jAy@nAo@DxA|ApBr@b@Q_BcCz@}BBmAo@aAkCe@uFZ_JaFiKcBi@CDn@zErA_D`@eD|AyMbBsPs@
wggByr{AoAEnAb@{Ea@kEdAbS~Bv@j@DpB~Al@`ASaAaBJm@~Ci@fAb@uBPx@^~AUjAcA}Aw@fAq@aC{@@u@iAKPw@q@s@wDCyBdBe@mAqEdA}B_@wD`A~HQ`Al@
g~fBuq{Ar@Ri@bBoC_@dCwA
irkA{wsBMr@wBx@oASzBcAuEPEb@eGbD}ANbD{BmBTeCpAsA|BsDaA}D?dHrBgBxAcDf@hDhBpAElX{L~BkBpDcAhCqDiCf@VYe@GwDtC
mwy@o`zBwGtCJZgC~ApAZaG~@u@z@`Gi@sAMpC]`@\[ZjDVSx@b@x@bEVeCw@u@aB_Ce@L[_B_BnDw@xCcCt@PcAz@fCa@\eB_D?
gnr@m~vBpC|CvDxA_EJ|@nCt@ANaBvAXMi@vCbAeDh@Jn@s@fBf@[`@XEdAy@g@g@fA}Ab@zBArA|@Jp@qAMvB|@nBzCt@mBv@tAn@i@kDsAgCwDfCo@Lw@lEkB\|@hBkAnCnCRUqAcAjCaAtAJ}@}@`GwAfBRUxAiEf@nAn@fG`@Dn@dB|@wClBc@w@]H_@rD~EaAeAcA~CoAt@Pq@|@h@f@lAs@zCLf@QU]iDc@t@?e@mAqG{@nAm@o@kCrBu@t@Ra@lAhBBRyAo@wAl@S|C|@[_AvBWj@c@qAM~AYwCS|HuBuCe@|AOeAi@hCcA}EAs@g@h@i@w@KoEr@q@u@|AKsB[kAaApAeAvC?w@K|@g@a@m@|CYvAXYs@bDmBwC?sAxAeF[sBcDTq@zMh@uIsArDcAaFL}Cv@}AeApAKc@{@eBF]]|Bw@oIXgBcApDk@h@q@mBS|Ak@fBb@rFa@A}@h@SU]i@GSj@_B[KpAuIOy@s@~AuAkCEW]pAk@kEAsD{A~Bm@Ak@gDTv@kAcAgBpAgAjBIu@v@p@L~Bw@wCu@?[hF{B~AKKpAr@y@g@aAhFo@w@_@f@[y@WyDVoDo@]c@pAmCi@UoAbBsC@_@iCnFFRYc@i@uALX_ByAB{@m@zE_BqDt@JYkE?pGwCs@YZ[yE?g@`A_Dt@gDfCiD^mIvF^f@fAo@dBhA|CaDpJeDAl@aBnAzB]vArBeB|CbD_BCj@gH`DlBHbBy@dFg@`E|@?p@kBrAfATv@o@lABkMbIeALReAcB_Ad@a@Iq@w@QLl@_@@_@wAWHwAnCjEX[dAkG~Am@At@Ym@oApBiFqAJR}@uBVj@gAwB\_DaAc@QjA]s@g@aJdBg@m@|EsEnCqAc@o@jBcAv@oBiCv@Jf@sDzAIz@aB|@_@`AyI`D}Dn@_@a@t@_AS_@qCy@dHcBbCgBgAQ@_@zCa@XkAxHiDyIxBgA`BkFzBp@w@LiCrAm@y@}@zB_BuIfCxGcD_C?mCv@mCw@kDLt@L}DxBdAFbFsBOtAiBp@hAPtBs@f@v@W^aErArAeAwJr@qCx@fBL`FoAt@AaA`@XjA[LbAf@bJyBkBpAw@lByHtCbG[sAt@Zj@kEpA|@DvJiCa@`AkAd@zDlABhAeDJrAn@k@d@uBkAF^s@Jr@\uAhA|@LzE}@JcAvF|AqCwDb@a@w@[nDkAtA|@{Bv@~@`AhANw@dAlBXi@bAlBXFfA`Fk@`ArA?t@qAf@r@R|CqAk@qAmBa@~AaAmBOwChAYS|BiA]a@kAf@kC_A]k@P}@fAo@`MgAtBzBrBEiAvBd@|AcCj@k@~@^\EjBnGwBfGk@kElB{@|AaADv@b@bDKo@]rBg@k@C\}@z@}@lBKHe@bApA[pA_ElBzEYW`Cv@pB{CnBhF_Bc@oC`@SpAf@Ih@fAt@hAlEwFz@q@v@NXlFcA^R[p@~AKqAx@zAh@nAuAj@j@x@s@rAR{BrBzBMOn@aBTwA]y@\rC|@jCG?rAbAnAcB|@uBgAO{@yBYbA~A[jBlElBqA?NfAgGvBbKwAzAn@qDJhCv@w@~A|BZiE~@{@If@YkBI?bAw@VbMMMdAqDf@|BbAy@LdAxBwAeAq@Nv@f@k@h@uAi@gIxAuBEf@MoA]eGv@a@d@p@^uDrAyBeAbCaAi@mAwGeCwB_CeBa@
kar@y~yBxBFnB}@iB?_Ct@
ezp@i`zBa@|@fBh@hBmA|D_@mJD
c{l@k|vB}DbCuGFh@bAw@ZDn@p@`@f@g@Ew@`A[pFKi@f@lBM[Y~AqAWWpBs@xDRcAM]aAmCBcFmCgHQQk@tCo@R_Bb@Mw@[fDw@B_@i@G}C\rA]eA[zEcAeG?m@y@vAc@{BiApA_A}D[`GgC}KzA}@y@lA}@sCAyBuAmESrCi@s@]f@u@]_A~AiA|I?VZ~Fm@{Ac@jBYSg@jAaB_Cm@q@PhAb@s@`A^TYVuAP_BiA_@~@oC\_Bo@b@k@c@s@d@[{A@o@m@yAPr@~@`BRU`BwAiAkB~Aa@a@kGk@hAx@jDRcDLvC~A]\_Fr@wAw@w@}APWy@CgBn@lATpAnA{Bv@gBa@iJb@k@M`EeDlCf@bCw@w@Y|E_BeM~AcDzBi@MLg@w@w@lB_Bi@YNw@w@h@MkAt@}@mE_@nAhCo@l@}Bi@LYsA?~D|BSx@kAf@dDd@ZvBlBf@uD~@g@vAmAVCz@bD{BjFcAw@[|@QhGPeAZb@HjDm@`Bb@rAs@dIy@Hn@iAbA{B?{@l@bJ\{BbArGLw@JNd@jIpBbC~Au@t@yBZjBJ[NRfAdB\[^wA\aIi@rJbAk@j@{Ae@OT~Af@aAjBjEnB~GVvChC
{vj@y~uBh@bAfC?dJeHi@YD{@mBMaG`CcCbE
}nx@}zyB_BhCgCx@i@k@~A[mEZ~DgFkCfAaAEdGoB\s@}C?oApAyHrCuC|ELv@bALw@f@~GlAhBiA\y@u@Lf@]pAMKj@|CuAjDeCM[t@u@u@JMu@
qmjAcppBvBlA~CoApE[vAv@X|@sE`CjEo@dDJd@mEmAoAv@}BvDc@~BVKYzHaBx@BEtAbIqGrAM^o@lB?Y[zEaD|AJOmBvNeF~HHuFg@rCiDmA}@jBoByCnAeBjCyCFi@hAaCLaCg@fFxBmEhCkBo@oBn@z@vAi@n@eDR{AmAh@k@fAF^i@i@MpAo@m@OwDvAw@BXi@m@KaJ|CqHp@E_ApAkAY_@qBPGk@zDwAbDFcDi@zEs@cAOt@u@M[gFlBFyAdBsBe@a@VgBbDvAf@y@g@MbCq@Ga@zFw@pCf@`A]dDx@Zj@i@~AZ\|DsAkBaB\gAuBMgB}@oBXaD}@rA}@i@Mt@_Bo@i@`IsCoKhBiAi@}Cn@_EcAcAiAuCKzEfCg@b@aKpAq@e@N_Cj@m@~B]_@WsDD^n@eH`BwAOyA{AsBm@zEfFhCZc@RTVxEOg@XjBLbL_CjGP|Ah@wIpAuCrBmBa@cDnDm`@|TgLfCwIMnF`Bg@rBsE`CpKw@pClD@vDkA|CxAC|BmDbH}Bj@b@oGvFlCa@
mm}AszhB}BoHz@eDg@sDPcAq@mAmEgBsQGhA_Dy@gCoCgCxA_CWaDgZsHb@iA`CaAt@iBhIkFT]i@w@{AXb@qAyAl@kAnBeCb@ZjAsDvDUc@b@_@qDf@eA[LcB|Ci@Ew@oAShAgA[q@|@eAmAeB}Bq@~BtBGz@kD`EyIA}CqA_KhCuEw@cAoCkEo@f@v@qMh@Yn@aFcB_AgAiAn@iCLkAvAmKmEmKzAsEq@m@i@yDS{FjAtC?q@PoDFsBiAQaAp@{B~BwCLk@u@c@z@_CyCQ[iCo@`C|C|@yBt@bBvBiCtC_Hk@aEiDmAO}DdAwDmAw@FzFvB|C_AdBVp@tAa@|@jAhA[j@pDw@jDD^RqApA~EnCnHc@rC{@nATmBXfFNaEt@e@t@Dv@fBjB|Ag@gCcACy@l@g@dU_BjBb@|BdBcDcA`ArAfGjA|JIxFv@`Di@bEbBbJf@vBk@fCvCfDz@xAnAfD_@i@v@lBf@i@dAzAUP}@~Dh@~AfCoCw@pDzD|@q@hIYf@X_Bh@zOVd@fCaA|FmCw@gCJ{B~AnFu@f@dB`FdBgCK`@v@eBl@_HD`Cx@rDEbEaAh@hDoALJx@`Dh@oAhAGxBx@gAbBGLi@tJl@zC|B|BZeDhHwAxAgBb@eIDbAXuC`BnCb@kGtDsDjAuRuHyBAsAoAeC?kE_CwCFqBuAs@NpA~AgFbAhCL|Dy@|BDnA|AzCb@j@l@yDBbJbCyBt@nDKfB~An@w@xBrABdAkC`Fa@Po@y@m@AGfAcBbAIp@n@|@l@EHsAv@m@~AfAI{@bCuAj@uAxBGrAp@GzCtAzGyA~BaBd@il@x@cDdAj]MzIpAhAnB[|A|Bv@fW?pHaE}AHsH`D_CRyPgAUo@z@}@{@I]y@hBYbE^l@m@`GaAoE@Yq@lAqAfFqB~@sBBaFgBqBl@y@cBOpBmEnNeH~A[dBf@Lo@lBC~DoBZeA
wq}AwtfBiDyDiHlAlFpBFtBw@t@Rh@aCjCJj@|CvC`EzAzAhEm@\yA_A_CIdAJpC`CvGf@\fBfA`AjBxIbBtBuCfB{NDOZrJd@pE_@v@w@|CCpCtBj@lB|AnAbGh@`AaAo@_A{DkDgDsAkHqIF{F[m@wGeG{Ci@?yBaA{BaG_FlCcG
{`pB}spA|@|@@xD`Hn@tD~BtBY~B`AtBo@fDrBzEoCR{DjCuAp@}Ad@DlApCFjBx@u@XyAq@sB[kHyFiQgCsCgE}@sA@{AnAaCT_EhB}@jFnANLvAaGxBDr@zAv@CfBcEf@wEvC
s`jAynsBjDuDm@u@_@xAk@RuB[kAqBoBVaAe@W\~@jBqBj@gDWEh@zBA~Az@d@dAtE~AqAdClA~BsA|Ij@f@dCm@kAqBv@wCaAoErAkBHeD
goiAqctBbB\IbAuHdBi@pAh@h@X@@mAnIuBTo@Ow@yA_ANq@hBu@iAy@wBLuCo@Cl@fBj@Mn@v@^R~@
s_dAwpwAiFxBdBv@dLkDjCFlCsArAmB{ASoAcAx@oDrDiExCKxBeAaAaA~Cf@vCMaBwB\k@r@MxCv@aA}BeCSEwAvKxEfDh@}CeCIo@yCqAGuAdDo@}@~@Jh@jACtAvAr@cAi@g@jAC`AdCH}@t@ZMg@v@f@gBsCfBy@w@MhAcAfBt@h@}AbBpAAo@~E}@iDlCHlArAXpA_B_AJk@e@`GqDbEWeBj@RvBfCuA|Ah@?i@g@I|AcBYwA~Ac@`@nBlBo@~B}C{AHqBw@gBl@mCM{Cf@{BtCaA]e@l@gBF\qAxAq@u@F{@k@o@xBuAiAjBeBIqAy@EwEjFc@tBm@yBnAu@g@o@{IhCuBsAy@v@h@rCv@uA|@`ARaAtAhAi@pB`AWt@dAyBN?~@i@F}@w@qAXsCqDPuD_Ak@sDj@y@f@a@|AbC]xBl@yDtCa@o@o@Li@xD_Al@l@`@ZzCeAEs@aAm@NqEtIcT|S
i{{@wbzApAcJfGcEG}EuAdE}@x@}@]Gz@aClBw@rH`AdA
q~tAo__BnAXpAnBy@bBbCpDjDdApI?|@tCfHdEUlAuDzBkLgAlDdBlIrAnA`CmFNdHf@pElBDnApB~AaBzBpCu@~Dn@j@j@l@zA]hAv@ZdAdD_BhA{E|@j@^dFQzBhCJz@yBpDj@~AMdDp@Vr@_@RcCe@iA`B}AlDnChMx@|H`FYp@vC}@zAHfAr@OvA~@m@nDArDnBhAwBv@Q[yC}EeBI_@`CsAsCPmAk@`D}A{FRkAyDjDu@pCmBeFvBcBIy@qAwBpDPbCcD`AyNeC}BoDCY~ApAN]sAyALqCw@gBFcAfEK{Hw@Xu@cGGqAwAi@iCKiCt@g@LcA~GqDqAOiD`BkDw@I`@|@b@qApAg@[uILcJkJrCaCTuAc@y@mGaCoBqDyK[oAg@g@}@W{Do@WuAwCdFi@zEt@fC_A\y@e@YpAu@eAyA\uBbGuFuCpAyCjDa@pAp@vAw@dALt@kAjAi@P}E}AwFhAa@fA
ifiAs|nBfHvBdEyA_EXkF}@qGoFcGkCeCeCfAfDjGbCp@lArElC
adoAg~zAiYbIqBlCe@tDeCtAvCu@z@_FnDeDjCCbKyDhCKlJwCfBEz@pAfAaAoBeAsCT}GmArClAaCdB
}myAe_aB\qAbB{@b@vArA?i@mBtAXBgAh@GdAr@tE[fE\xBl@l@`@]\jBf@rEm@j@o@kAwC{HcDK_A|FgGlC_Bj@eAKqD_@u@kBu@eI_AkIoC~BqCm@wBPe@pGmBxBaBb@oGaAqCgFsBqAkDuKiDc@yCs@FeA{@?mDkAZsBoAaGEkC{B[{Aa@Xn@|BoAf@lCD@l@qHRqE`AhCr@hFGnEkBzDzAzCTvBzCsDi@x@t@zDnA|B|BzIrBFp@_BJx@v@HnBpF`E^lDk@bBuFfBkAhAXrBsApBJfClBvCbDMbJpAZXa@^hA|B_@bA{ErDaDtFDzBxBvAgI[i@WNk@c@@oAx@cIEK|@eAXkC{ACiAwCe@P|CjCf@bArAwCXnDpA
gqkBsxnBj@f@|DiDdLfAxHeAlAp@kAVXvBbAv@HlCf@RpHjAn@jApCMhGh@dEw@bJtCtGZzAfH`Ez@?cJmDkBkK_@oCcBaA}AsHb@yEdAy@QiAcBsDj@mB{@e@q@d@iBgBuEl@w@bAIWWcBLiD_Bs@~@mKrAoJiA^mB`E_@iF{B[eBVk@`JuAUaB|AcAcDAGmA|JyCr@s@aAy@aBKh@r@[x@gKbDa@n@NbA~AjCsFVsA|@[nAlBtDmBnBMl@t@`CaA`B
iar@y~pBTlGnBzAUrBh@n@lAmDhAi@FeAbDiDeC}Cy@KsDViBjA
uzv@uqwA\sGw@oC|@uCSsAqBnHe@pIwCbBh@HKv@f@RvCAfBaAGc@{AY|@k@
}i_AkxyB_ArA|AXzCs@Zk@a@i@_Bc@tB}AYeBeB?kDzASjBtBz@
_we@mkiBzAz@dBLKf@hAv@vNtC|DdDi@aBpGY[g@bAk@iLoA}TuI}AnC
m~cAq{{AIlBzA|@GnA|Ak@nGJdGlBtCYtGaErGeAfHxAfDHrDdCdNLh@p@?vAwEOyAo@OTn@h@aBpAvF{@nBd@hA~CrHtFh@hBvFfDNvAcEb@rETvAhAeCFV^tH`@uBsB{AeEtBW?a@kBQg@_B?~As@]gE{DA}@jAc@aEc@_F}D[gAn@w@qAe@bCiD_A?|@mAGqBiAf@aFoAiCbBoCFkAcA~@mAUQo@Ea@vAs@WkDnAkC{@Rs@{G]{C~@gM~@qDSwDoCqAyBOwCpAsBu@o@mB~BqAfE_BpAu@zBeAf@
blrGc`gC{sBvG_`AbV_yAfO{c@Scj@vLrb@wV{EgOgh@bBrDgJo{AcBj\rN_`A_IsSgOs`A{E{Y{JwLvGw`@_Ss`AjHryAzTby@fEbwAbj@gh@vBvG{O{|@wLkM{Jcj@bLwe@oZgkA_IcGfJ_v@{^o_@cBzc@wG{JcLct@fToZ~\on@nU{w@gTg@{Ood@wGjCnZsXSbVnUon@Rg^wGkMgT_~AjC{fAnUscBfJkf@bLk`CbL{@{J{w@nF_eA~\zEjHjz@{@vGfOfYrDkgBjM_yAf@_cBwG_]kHknArNsNnU{r@~CgEjM~f@RsoAbj@n_@gh@oU{@oK_Djp@sb@wQwLzJgJ_eASkRsNwj@kCgEwLju@zE~dAnUvhAgEw`@{T{|@_Dw~@cL_q@zJvBjRcy@rIoFbLwy@oA{kAzTwo@nAsq@sIorCnA_q@bLcQkCkH{Erb@_NbVfEfh@c[s{@?jMgJ_l@~CgJnKwhA{@~a@zr@sl@rD{Y~\oFkWn_@gYsNoU{c@nAseAgc@kHsNrSwGnK~Mb`@?s]wQrIkWbuBgYzTc[cVwQzYcLsIk\{|@gJ~\kC_g@sI{m@oPgTbLgkAzYoAv`@c`@jHw[rXrb@fJ{c@vBby@~R{aAbLcVgJ_S~H{h@f@rq@zJsq@zY~HzYsSnKka@sXcBkWsl@{Jox@fYkM~\ve@bB_If^_v@v`@ku@wGz@kRkf@oUkMoi@gfAcQfr@gJzJc[wLoKg|@S{c@jHseAvB_]zT_q@zEj\nPw`@zOzm@bLb[cBwVfc@ct@nZbQv[fYf@ni@fYfm@bL~_Aw`@_l@bj@jz@wGgOjHrv@gEjHoPzw@f@v[nFcy@zObe@zYzw@~Wja@?~lBwe@fuAf@kdAvGox@v[k{BrD{EfE~_Ajz@zaA~Mfm@wQf@bQb[zTjk@z@vj@wGvj@wBjdAsNbQnAkgBbQoqAvQwGrS~p@nPb~@?k\fOfm@jCSfJjf@vVsDnFrl@~RkHbGn_@j\j\zw@Sby@cVvQ_oAg@gm@zuAnPjWkgBwQ_jAnPkz@nFgw@fY_XjWotBb[gOrI{r@fJoi@_D_hBbLfJrv@wQfYSb`@fJjRgm@z^oKnUco@jW_IzTcj@~MkWw`@{YzYcGwVrN_Iw`@{c@~\{h@bG_]cG{^~WsIjWw[guAwVce@_N{h@sXc[kW_Ikk@rDs]r]cj@n_@kRr{@sXg@wLsl@kWg@kW{^oFcBoKf^{Y{JoFve@_Swe@we@b`@_XjCsXgh@cQo_@bBohCvVwcA_SkgB~p@{E~Mo_@bQwmArDsIvL_X_N_InPb[zOkMjRz@zw@gJrXj\nFoFfJw`@wQgw@nFsb@jRcGzT{|@gYcQkR{OjCgm@g^fJc[_]sNwLkW_l@v[nFrIgEvBcQjCc~@vy@rXnKoi@{@~C~Rco@~a@zT~CwLnP_g@vGz^jRrDvQgc@ja@{aAnKcGfTj\rXsv@_Sf@vLco@cB{EvQcaBbQrSzJnjBrSwj@kCbo@bQbe@jCvLr]_oAoZsIkM_l@_IfEwGon@nA{Tv[fOjR_XwQchA~WzTz^{^vVz@rSroAni@~k@cBnn@~H~gBjdAjk@cB~u@~HvGcGnsEsDzr@bG~RkC~k@zYrNr]zh@bBv~@b`@zh@~f@f^ve@rNvBnt@pj@
blrGc`gCSbfQg|@bGox@_I~CnPcaBzr@sSrNoZ_IkM?gOoZku@oKwVbV{iBv~@_tArtA~CrIo_@fO{zAr]gEnK
blrGc`gC~W?jiAoUvj@{EroAvGjk@g@fc@sInlA?bsC{TrzCjCsN{Efw@?sXgOnbA{Ezr@vGnbAsSbVzOr]oFc[cL~iAcGfkAj\zdBnAjiAb[~\rDrb@wB~_Ab`@fJ~Wr]zOrl@zJbuBvBjRz^kdAvQsoAnZw[n_@cmAzEod@wBz@fTkWfJod@wGgh@vG~a@~HrXsIfYrD~k@{^jRvBco@fYku@~Mrb@g@rSnPnPgEv|A?vLcG_IkWz|@jCvQbGnPoAf|@fOznBzc@oi@zJwmAzEfr@vGsb@rNoKjR{fAvGsg@oFct@RsXjH{xBc`@wVvQjf@bLw[fJgJf^~W~Mf|@~CvhA~W~p@kM~HrNzTg@nFrXby@f^gEzOzc@fO{aAzh@w[rDnn@nPwpBzm@soAkRce@be@fTjMsSn_@oUrDc~@sXoZvQ_SwGw`@r]wGoUon@rI{aAoPfYzYfJrv@jf@fO~f@j\vwA~a@bLbQbmAzEfr@n_@ni@~Mka@fJoKoUwVfOgc@sb@gTfOod@{Ect@kWogAoFw[kRvQkCgm@sSkRnA{h@kW_NbBc`@od@oPz@wj@k\w[?g^_]kp@gTfYkM~\nAoA{ToZsNsg@_Dk\wVvQ_I{Oz@s`Aco@k_AwVsDnFoqAbVnqAkHr{@jRwGfJnd@zm@sXjRn_@rI{r@fEgc@{OcLRwhAw`@{m@bB?wLg^gOzYgTwLgToPnPgr@sIw`@zJsNrIkf@{@jRvLwj@rDs]kRzJbVw~@jR_eA{E_zCrXwj@{J~MfTcaBj\we@b[g|@~Wgh@_I~a@w[s]{@gOzTwo@fJ~R{c@g@sS{c@ju@{ObBgOvGgJvG{r@fw@wmArq@sDvG~C~k@wLkWsSoFcLnAkRrNz@nx@ka@{EwVcVfJk\kH_I
f}|FkelBwB~f@jRzw@wLnKbBbLco@ja@gEkMce@_XfO~k@gm@vVoPjk@sb@_NsNjHnd@jMjMrXsDfTon@z^w`@wGwo@zOv[rD_q@vBsg@bLgEfEnFnPsSfJo_@_DfJvLsq@z@_Ibe@cB?cQ?
zvnF{t~Aczt@?g@wVsS~CoF~\kz@bQg^{Ece@rD{OjRgTgEce@bQ{^{JwaBrN{|@_S{wEnvAcQfY_]cBkHj\{TwBcGzTkz@~\wV~gBnU~z@ve@rXwBjWsg@rIgfAc`@k_A_I{kA{YjHgh@_]sIsrB?kWc[whAwo@_b@wG
zvnF{t~AsNrNwBz^kM~MnFnd@jWvQjR{@wVce@vLkWvhAwBn_@{J~HnKkRzYcQbt@kMvG{@z^kWoAsNvGnn@wBsD~f@rN~gB~Wj_As]bwAzTn}@_b@be@oFzw@od@j\wLfYwVbL{@cQw[fh@~\sSoFzc@ce@vVzJ~Mcj@zw@sg@n_@Rja@gJvGct@z@sq@fY{OoAk_Avj@wVrq@
rwcFcp~@suCgJfEbLcmFbhA_nD?Rc[giBRogAnx@{TrIsSr]kHn_@k\rS{w@zTk\{m@oUkH{w@zEgm@fh@kWfr@co@rl@cBz^cVrg@wfB~a@cQoF
rwcFcp~@c[f|@ce@fm@cVr`Asl@vVcy@nx@bGz^rSfJ~a@sDsb@ve@{h@bQgJvL_]wBgEzJwt@nd@wGbV~Cnn@gT~Ron@b[sl@~a@sXzh@cV_NcBc[zTg^~WoPnFjMjWoZ_DgOrg@s{@rNox@v[oPzTgc@~WwQ~Cgc@zh@c[fEoUzc@s]b[oZvBon@rIwL{Eg^jHsNco@fYwL{EkWvQg^vG~CzToZfw@c[zc@sDrSgw@vy@kf@~MgEz^od@~Mcj@rl@bLv`@ogAni@oPv[_{@zh@ce@zm@kf@zc@sIni@{Yj\fOve@kMjMj\jMoi@~_A_`Af^_]v`@{pArXwVz@{m@jf@{aAzTsNfJ_v@nKccAja@g^nAkk@nPseA_Sgc@c[kHjM_q@zEgaAzw@{c@jf@
fv|Dcvq@z^ryA~M~vBkM~z@{^z|@cj@vo@gJ~a@k\~a@od@nAgm@rb@sv@oP_l@cB_IkH{m@kCoUrN_IoZwj@g^sNw`@Rce@_Ig^w`@sNwfBgTgpAzJbBrb@~a@zh@vQfc@kRnFrXroA~MwQvLf@
fv|Dcvq@rIkH~Msv@sSgaAgr@oUnAsIos@_Ikk@we@{r@wQwt@sDox@~M{YwQo_@v`@cj@jHcLcLwVnFbG{Tk_Ab`@oFsIz^{J~HwQcVsIjRgOjp@?cLsN{^bLct@kMgm@jCgEwVcVj\s]wLkz@{@jHnFcj@fOcV~RsXjCku@wVgTzJs`Ar`AnKzaA{Y?rI~WgOja@sNg@oZnx@wLfEgYb`@zEnKgc@_DcVwj@wB{aAzOw`@zTkp@jCkR_I?jf@seAnPkdA{Jcj@oZc`@{iBkdAgYod@sl@{EoK_ScQgO_XcL_q@wLnd@_DwVwGf@wV{^nF{Tc[bGkH~u@z@{h@wL{OrDnK{r@r]?~M_N_]wQRc[zc@oUo_@nFvL{m@cLo_@_X{JfTb[gOfc@jRfEcj@z^fOnd@ct@ccAnA{Tb[oi@sg@v`@sXw[wVwVoFka@jRsIkCcGgT_Xg|@cL{uAcGwGwVsNcB~CrScmAoKzc@kHzJkW~RgEgTgTfEgO_b@kp@gc@kRgc@oAsDcV{JbB_cB{Og@w`@
rdsDkl[gJo_@bGwL_]wo@{kA?{EwQr`A_v@oZ?{@sb@ooBR
rdsDkl[cy@zc@ce@z@ce@nK
f~nDcyYgm@cj@
f~nDcyYcQnK_b@vBw[vLwt@rD{EsN
~omDgd[cGc[c~@wt@
~omDgd[sNf@ce@ja@sXcGkWrInF~W
ncmDcxa@jCrwB_SS
ncmDcxa@oP_DkW{c@{J?
zslDc`^cVwV_Scj@vBwe@{Jkp@bL{E
zslDc`^cj@~H
vhkDcv]g^{Jos@~Hw`@g@gYwL{YbGs]oFkk@fJogArq@
vojDceYoZnAkCjW
zoiDgjXce@sSz@w[_Sf@kRcQoPzJgh@s]kWk\cQzJccAsXgOz@
zoiDgjXfTzEct@rg@wQv[_q@ni@
fkfDosTgEcG{h@zOsNcG{m@zTgOsIz@cB
fkfDosTrI~k@kMb[o_@zTgOgObV{Of@kHo_@zOcB~Rs`Abe@zEfYc[~MoFgO{Obe@
fnbDwjTS?g@?oKb[wj@zr@oK~C
fnbDwjTrI{YwL_NzJgO{Tc`@~Csv@wG{h@_N{YwBce@
f|`D{tN{@sXjCwe@{Ew`@gOf@
f|`D{tN_NcQ{Yg@ka@zOkHnUoZcG_Nve@wt@oP~\_l@wj@oUkCcQwe@oFkf@nd@{TsDrSzYc`@rq@
rg`DwuQ_Srb@kz@jMkxA_b@gToPs{@fJw`@bLsg@rb@
f|{CzrEsIr]jRnFkC~\{OoKkf@rNc[~\kWw[kRgfA{^{YchAsX{c@oZc`@kf@cQs{@bVgYoU?
f|{CzrEzw@bt@rDnZoPfTvGzJgTnZ~MfYgfA~k@s]by@_]f^cy@bdCkWfc@g@nU_]b[?rSkz@roAjC~k@oUrb@gm@jk@c|Avt@wrAv`@ct@n_@oFrXo}@rg@
f|{CzrEkW{JwLkf@zE{J~\rSzc@kWsIwLfJk_AcVgJcB{^{Y{Yg@kp@ogA_XwB{J
z}xCkxAzJcLc[wGbGsXcVw[kHbGwBz@oP_D_Dg@SoA{@{To_@wo@bLgiB_IsSjM_XwG{T~a@wj@
z}xCkxAkk@z^c[fEsNrXc~@~HgEcLk_Arb@
vcwCocMsl@wj@nK_l@
rbvCg|Ow`@n_@nFsXcj@w[gJsSw[{ErDsN{Jwe@S{O{h@o_@_]rSsIw`@gw@z@c`@sXg^{JsDgTk\kMw[bGrD~\
~_rCzEw[vB_]bj@wj@~W{ErXgTbGRrXgObLw`@z@gh@kR_S~M{YgJwy@n_@ni@faAgYbB{TrX
fwqCc_f@f@?jCz@?nAv~@sDb|AbGgh@ce@jM_Nnn@?fYgTnP{c@~\rDrg@kHja@cVrtAoFvQ_NoZ{@nKwLfw@g@~f@z^z^f@zErN~\bGkCgYcVw[{r@_Sk_AoKwcAjHg^cBgTfJkf@jHsXvVw[Skk@vQkRnPsNcBku@v`@gaAjRbG~Rwy@vB_b@~RvB~Mzr@rI
fwqCc_f@cB?RjC
fwqCc_f@oAz@jCnAkC?
j|pCo{vAkz@oi@gOcB{^_]kdA_]y\yA
j|pCo{vA{fAsXgYsg@soAce@}ZaC
j|pCo{vAsgESsIoPgYnAg^_]_Xs{@gm@gm@oUrNkk@kHkWvQSvrA{TrDz@rSwQfE
znnC~d`BsXcLnAoP
znnC~d`BvBvV{Tbe@_v@gEoAfc@zJ~Rc`@nZczBf@w|AbQ?bB
znnC~d`BSc[oUoA
vwmCjf_BsDoPgYoKcQw[~MgYoi@gm@jCcV_N{EzEkz@s]oZfm@ka@kk@bBcGcVbe@{@_Ik\nPk\oK{OrX{J{Ewt@wQwBzJw[z@gw@oZkdAgE{h@ka@sN~Rg|@Rku@_IoUgh@{YR_v@_Igc@_X{TfTgnBfY{w@gYkiA{OcBvGkz@_NgOkHwj@_]_]cVsq@k\kC~Ms]kHcVzJgm@_NgTnKsSsSwV_v@oU{Tk_AfJgJ
fekCofb@kC{OvQcQcQgJnAcy@
fekCofb@oUnZ_l@{r@kHjM{h@{Ok_AfE{J~HwQc[vVwQju@cGbQka@~dAwQrg@bBrDfJ
fekCofb@bQoKfr@fEnn@oFvLjMve@_XsSkMkf@vGwo@rDgY_Nr]sXoFcVjk@{J_NwQkW?w~@jM
tmjC}gzAqBO
tmjC}gzAiBIGE
bjjCmhzA{AMco@gOo{AgkAos@sXkbB_]s`AkHw~@rIwVfTzJzTzaArXj\kMve@nFwj@nK{J~M_q@kHnArSf^~Ww`@?~CnK_Xrg@gm@nF~RrDgdBfYka@oPc[bL{Tj\fc@nA~sAr]b`@f@oAzJnn@gEf@zOz^j\~u@~Rr]gc@cLs]cfBgm@f@bLwo@cQzpA{@gYwQjxAn_@f|@jHbQoF
bijCscV~f@zJbQr]~MbBrXzh@jCbe@~Wni@cVwGwe@~z@vBfw@cVbVgw@zEod@cG_]jHgh@fr@{sBkHwGjMrXfm@z@jp@_Nzm@sSrSv`@v`@_g@r]_SvhA
bijCscVjf@fOwVju@bBzOr]ve@ce@vo@c[kRg@_Xv`@s`Akk@kWox@_SzTgToPgT_Xrl@on@f@k\~RkHja@wQzEshBgJgYfY{m@rIsScBwe@{^cwAwGon@zEvy@zEgc@bo@oFsN_b@nFwt@~a@nKrIfErIbGjWnZf@cVzJ{c@oK{h@nA
jnhCfyb@gYsD{Eo_@{TwL
jnhCfyb@{ObkBjCzm@cGbe@~Mb|AnPzJ_Dzh@~Cjz@wGbe@vQr]{EfJnPrcBfOfm@zTfc@kMr{@fTrSnAzw@gOfkA~Hjf@zJfEwGnZrXve@nK~z@fYb[fJfm@vVbt@~W?vB~a@cLbV~CrSwQzaAj\r]f@~a@vLzY{Jvo@_b@z@_NwQoZj\wBr]zToKcBbo@zTb[{JbG~Mzh@k\jMnAzOjWzJjMRfT~sArSsIvG{Tja@fJz|@fh@we@?_X~MsXgEkRnPfJ~HjWnKfEzTobAnAoKrXjk@wLrb@?kk@fYjCfJ~W?z@bo@cLjHkH{^wGjRzYj\?vQrSnF{YjMkHzYz@~RoZcB?zT_Xni@wLc[we@zJ~u@jRbV{J_D~k@{T_DsNrIcj@kRon@z@ffAjRr]bVoi@bGce@oUgm@oKbL~Rfw@zE?fT_g@~Mce@S{J{w@oF_IkbBc`@oi@vG
nsgC~gG_b@g~DjM{h@nZkWg@kk@{w@wBjMsX~\?Rsg@giBSgr@cVwLvVcBv`@{JcB
nsgC~gGju@wBvGbL~p@rDzfArg@~Cfc@jMbVgEnU~f@v[wB~WjR~MkRrNgJfc@sb@~k@rN~Rgw@bG{Ej\sq@?co@oZf@~xAgaAwB
v{fCjkTsoAz@{JoPwVRwVwVkk@{YwhAwLkHjHrDnqAkWbt@od@v[od@S_l@nK{OfT_g@bG_SrX_q@kCgc@fToKfpAjR?gT~W{Ebo@kgBvB_Dvy@{c@bQ_Nve@~M~u@rSzh@gOrNvQzJ
v{fCjkTgw@z_BvQbVnA~u@wGv[z^zm@_NzOzOzYwVrq@jf@fr@_IvL
jwfCjea@{Tjf@sIrq@s]z^nPjf@cLvo@oUrXsSz_Bcj@S
~`eCv~iB?f@RrDnyB{Efm@gObe@bGkM_Non@vBgw@wLobAfJzaAgTbGoP{r@cQS_Izw@fE~Hc[cj@_NkR_SoPjM{^oA
~`eCv~iBSwdC
~`eCv~iBscBbGs]vGsjAwGsI{Oni@R~f@gJfr@gYzfA{m@_IoUfTwQ
budCzfeB_DoArb@gh@jM{h@cQsg@s`AwV{Ocy@c[{Tco@_ScVwQkMw`@~MoZrq@wBjf@oZnKsXcQka@w[cV{h@sNod@nArD_Sk\gTzEwj@gw@cj@rb@oK_b@{OsSbVs]cG{@sXvL{Ojp@zT{EsIfc@gO_DoZzJw`@cQwQkdAb[oi@Son@oPjH_b@k\kz@bVka@ku@nKsg@{@cpBcQgw@gOsb@oP_DoPct@w~@nAc[ja@kMfEoZcLsNvVk\jf@gOfYw[{JgErI{^sIod@kM{@bBod@
jfbCfqk@c[{c@oUgEwGgTg^~R{fAfEsNrg@kWct@{fASkHjM
~raCgkA_l@r]gc@sNg@~RgYk\gaAo_@_DkR{c@{J{@{Ozh@cBjH_eAjWc`@c`@bLkf@wBg^rX_Iw[_jAkM_b@{O_XwVbGwQ
zt}B__~@YB
zt}B__~@CJUG
zt}B__~@b@kB?bBc@F
`t}B{~}@e@KcB{@z@g@sDSf@g@wBcBg@nAbB?{@f@bGjCf@Rd@G
vazB{eb@?sDbGbBoA?sDnA
vazB{eb@~CSRg@g@?kCz@
rjyBjlj@oUrNsSja@ct@fc@gEnKg|@nKgkAbo@gaA~W{JnPbe@rq@~Cr]zT~a@gc@wBos@jMgaA{JcVvG_SoZ_g@oU{J{aA
rjyBjlj@cVogA?s]o_@ox@klBoUox@S{w@b`@g@zT
fsuB_dIc`@kCkMfJrIfc@w[bG_Ib[jR~R~Hnx@gOzYRrX{^j\_l@zE{J_Sco@oFw[kRwe@~C
fsuB_dI~f@kk@gOoPRc`@sXoA{Y{TzT{EwGod@oi@k\nK{O
fftB_vOct@f^kk@zm@jH~p@cLcVsSvBgw@rl@~Cbe@
ntpBbk~@oFs{@{Osb@nAgYcLwQ
ntpBbk~@kHv[nFnKnKnAf@jp@c`@b`@gm@Ssq@b[o_@wGct@nKwhAgc@wVsg@
~qpBrkf@gTvo@rIbcA{fArNgYwLka@rNk\vfBon@gJkWrNzT~}A
nqoBz}y@g@M
nqoBz}y@oA?
fpoBl}y@SE
fpoBl}y@g@L
rooBf}y@kiAseAsg@gr@ku@ce@gaAw[sIwy@~M{c@bj@wB
rooBf}y@SR
~noBz}y@kWfEwV{Jos@nn@
bynBouIz@b[nZnAzTns@g^~p@gOoAwGrb@w[jp@kMrD
bynBouIkCcBwL_]w~@bLgEgJ{aASsl@jHbGr]
~hmBgxBw[zEfEg^gfAcLoUbL
jjlBvg{@sIfJ
jjlBvg{@f@vL{JoA
v_lB~r{@kM{JsSvV{h@~Mwy@ju@w`@vV~WvVcG~f@
vtiBspCs]vLkp@_NwVrIsNgJ_l@wrAkRgT
vtiBspCgOgJoUkz@fT_b@vGsv@kRoZ
rxhBkmI{EsDoFwQkz@nP{|@rq@cLbB{E~a@
fggBv{`Aon@_g@cVgr@cBka@oPgY_]kMoKgw@ka@rInAnZfYnPz@bQni@rb@kk@c[{r@w~@{^w~@k\o_@o_@kRsN{m@~CwVoA_`AjHkH{Ycy@g^k\guA_{@w~@{Osl@ka@os@oK_g@rDogAcBsDsXo}@{c@fE{YgToi@wVgT_Sgm@_SgTRgw@wL{^oUsSjCo_@{ToqAbLchAkH{h@vG{^g@oF_S{m@cL~Ww[wV{fA{sBs]{OwcA{pAg^_oA~C{EsD_g@v[_hBrNgTr`Ag@ve@cLn{A{kAbrA{r@z^wBns@bG~\{JfYfEzaA_]j_AzYrDrIzTrNwV_q@nFka@zY{TbV~Mbt@gr@jRfEfTkR~f@oF_DfJfc@R~CoFvVz|@vLgOzc@~a@vQni@kHsl@nd@kCv[zEvLwGvQ{h@wG{JbcAjf@~p@z@{|@_b@g@cQc[we@w[wQ_]sg@gY{Tf@s]~a@_IbL{Tf^o{AnAo_@vQ{O~H~W
fi`@cqg@f@gEoFw[guF?jCchAkCo_@o}@_]?szC{mES{@soA
fi`@cqg@wGkWsNr]_Nz@kMfYz@zYbQjW_SfYgJv~@jHvj@bQve@~Czr@
fi`@cqg@nAkCcGwy@c[c`@{m@{_Bwt@{r@cGon@cVsq@kp@{YoZs{@
zu_@{oXox@sDod@{OsD_I{m@zTw`@gEvG_NnUbGzm@cVfY~M~_AS
zu_@{oXg@fm@
zu_@{oX{Jo_@
rt_@saWg^oFka@R_]_N{zAR
rt_@saWod@nZ{OwGfEvQod@kMbBbo@kWvL
~i_@kpYve@gaAnU{E_XsIod@_v@
vh_@c{]cLgh@gh@Sgm@_I{c@?c`@n_@sS{@_Nb`@g|@bt@
vi\slTsSw`@_{@oK?_{@
vi\slT_XnP_Iv[ku@v[cQrl@
byY{vWstAnUs{@sD
f~X_tPod@wV{JoZolAwG{c@bj@oK~f@~MzToZ_I
f~X_tPwGju@on@ve@zE~Hk_Aj\
vvXw_u@gxG?
vvXw_u@cLsN{w@gJsb@_NoZ{Y_]kM{w@gfAjM_b@oAkk@_]kf@{Eka@sl@cj@k_AwVoi@kWc`@os@wVox@g^{ESSwBjCsb@be@oZrDox@cBw[cGSvB{@Scj@zJ
f}Vcz[oZcGsD_g@_SwBs]f^gJ_Sgw@bBs]cG_oFR_Igr@zOwLrSsxD~f@cvIsmBS
f}Vcz[wQvt@vGbLs]fTkMzYRb`@
nlUooL{EwL{m@kf@gTkk@
nlUooLcGvLkz@n_@_eAj_Aw~@rb@_l@jM
zfU_fWoKjWoP{JoKjRoZsSka@zJsl@oUwGrl@k\bQ~M~MkRbGSv[kRvV
naS_qOwo@vGkH~k@wLzY{O_DsIgYoKbG
zaPc~pAoFsSvVkMsDgObVcGkHoPsq@cLc[{Tsg@zJcpBRk_AfJos@wGwwAjMgTgE
zaPc~pAc`@gJoAfTscBoFoUnUrl@ja@kHfh@rNzh@n_@R{c@zh@jW~a@gTzYz^b[oFvV
zaPc~pAbGjMwLzm@rXzpAfYr{@_]oKzJf^_XbB?ju@nKj\cVgEsq@nFsX{J
n}Osht@?cV
n}Osht@gpFbnC
n}Ow_u@?c~@gaA_l@k\oF{uAgEwLrD{OcVgw@we@_l@oKgEsNzOoU_IsS{r@wGzEgOgY_DknAbBoKoZbVwLrNg^fEw|Ab[{T
rqOowMgOf@cLgc@jMsS_b@_IzOsIsDkf@nKRfEw`@gJwL
rqOowM{JfY~Rrg@kk@vLw[fYbG~p@oAvj@
jrN_zRsSoPwj@rNcQw[gYkCSzYwLfEg^_N
fvM{nGshBoi@srBoKcj@zEgJ_NcQbL
bnMksgAo_@f@kWbLgTfh@ka@bQsNcGg@?
bdM{pjBbQrSjf@nPsSfOc`@rDgOwQ{YbV{TwB
bdM{pjBcQoFwt@g@_b@ja@f^ve@jMwB
bdM{pjBkRkHnZsIfw@jMjWv`@ka@{@v`@bQ{J~CrtAcBrIzEoZfYbe@~M{w@rXzTrb@ns@~\{JzEgJ~R_b@wBbQnP_eAcGwmAka@{aAcBcVwo@zT_`A_DgE
~wI{jSSkf@cQoUvBgY_l@kR{T{h@vGwQwV{T{^vQ{Jka@cVjCwBkWwV_NoZ~CknAku@s{@~H
~wI{jSwQzEw`@~f@w~@{Ow[nA{^fY
vlIwqeAkH{Oon@wQwnC{@w[we@gr@oUgTwe@gm@kWnZ{TzEoZ{pA_~A{aAkMwhAwj@vBw[
vlIwqeA?z@RSSg@
flHoyo@ctJvrFg@bV_l@f^crAnZsDrq@ox@_I
npD{`IwB{YzJoAbQo}@gY_jAsSkWfJ_oA
npD{`InPnA?f@k_AzTo_@oPco@{J_eAsb@oi@wB{JgO
bgDcpQjM{kAsI{Oc_C?c`@wG
viCcpcAw[oAsb@oZoqA_]{w@oZkbBoFwQoKgw@gE_{@Rc[rN_{@sNwGsIsb@fJk\{Jc`@jMcj@sD
znB{vsAwQjRchA~MoPjHoi@Rg@_Ico@~M
znB{vsAkR{JsX_pCnAoUbj@_N~R_ScGkMzr@c[~dAkWzY~CjRgOkWoA~\wV_q@_N_v@wGsXnU{pAkHrb@gaAka@RoKnPs{@jHkf@sIrIoPcy@kMcV_SoA{c@wy@wL
rIsvT{aAvG
rIsvT_Df^s]zTrIvj@wQfJ~Hni@oKn_@_D~u@bGr]{h@rl@
wL{b\jCnUk\ju@sSfEg@z^sb@fYsb@wBnA~W_SrX
wL{b\{m@_DoUcQggCkCoUoUkRkk@wBgc@RwdC
gw@{mTw`@_]sb@nAwVk\
gw@{mTbGve@_b@bVgE~k@sIjMg@npD
kiAg|J{Y{E
kxAoerAOb@
kxAoerA]H
{xAkdrAMY
{xAkdrAv@fBoARnAz@{@bBkCRoKkC
iyAeerAq@yAkCSgJnARf@wBz@bBRRbB
gdBccKobA_I
{iBg_rAgTjHseA_D
ktCwfVz@_S_]gJon@vj@
o|CcxbB{ObVoUcB{^b[w`@jCvBnPsl@sI_DfTc`@vQkRoA
o|CcxbB{r@cQgc@rIcQ_IoA?
wgDcmK_Dgh@zEwt@gEchAgm@kp@wBoZ{OkRnUkp@oFkR
wgDcmKchAwBw`@jC_]zTc[zh@sNvj@od@nU{r@oFoFgOgc@jH_b@oAbBwVoUzE
weE{zqAjCoi@{r@gY_v@fJ{T_Dcj@jWgr@_IcBcL_g@kR
_`FgzUcB{r@oZk\oAk\wVwL_`AgJgr@~Mw`@ve@ct@_S_Sf@od@jW_{@fEcQsSgm@kMco@f@k_AvQsDgJ_q@k\sNR
kgGgkd@scBgToeB{uAswGsdD
giGsicB{m@gEcLbLce@fEvG~WwQR
giGsicB~p@{Jc`@{@{JgEvL_Ika@s]_Nkf@_IvBoi@kWgfA_Iw[bL
{hJgw_B_b@~C
{hJgw_B~CgTsX_N
kuJ{bbBjCoPcQoUnPgYc[g@sg@_X_Iw~@
kuJ{bbBwVzYrNnK
o}Jo{`BwVrSjHrS
{kKgr_B{TbQw|AbLjWfT~Mb`@g@z^
wuLsuxAvLfEkRrb@z^~Hw[fYzJjRgr@bQzJbQ
wuLsuxAfOg^nPg@n_@~RsIk\{w@gm@ka@_N
wuLsuxAsq@f@_NgTon@fJkC~Mw`@gh@o_@bGk\gJg@_S
k`Mc_gBoAgY_l@cBc`@fOsD_XoZ{@vVg^wVoFzTkW
skMoktAkCg@
skMoktA{@?oAg@
_pMwltAwBcB
wsM{otA{h@sIka@w[{^jC_v@rSoZju@z@vLgfArg@sIrNsjA~p@oi@g@wVfYsg@jH_InZwj@rIkWjf@gJbj@fTrDrIbj@gYf@_]_]z@cQ_b@gJwB{^~f@oP_DkWc[oZ_q@jMo_@r]kHkRz^w`@jz@{Y~_A{TS{^zw@R~_A{h@v[cy@bmA_l@~C{c@_NcG~RgTwBkH_N{EfEbGgfA{T_InK
kyMw|{Awt@?kHcLkz@fO
{wOglHS?oKgTwBcj@wmAgfA_]kC_l@ve@_v@g_B{@sXgc@oZcBka@gT_IcBw`@sl@_jAce@wL_D{h@r]wLnFcj@
{wOglH~CbQ{Yg@{@b[sg@vGg@fY_Sv[~Hfm@
oxOwcgAzJvQrIj{BrX~MzTn_@{Oni@gTnFkMb`@sl@r]k\~qB
oxOwcgAce@cQsg@gEgc@nd@ce@{TsDbLve@b`@sD~\c[rNgEbV~a@vj@j\bL~CzT{h@f^gO_IoKzYsSz@
g|OgfjBsb@rDcL?
g|OgfjBnAw`@b`@oFwQsSnPkMS{Yc[{@kWwL_SrIrI{Yju@nPwVgTkp@cB_b@gYkf@_IvBz^zOrSsDzTod@zEfzA~z@cL~MzOnZ
_mQs`jB{dBjf@~RvGkk@bG_`A_b@s{@bV{TrNoZjH
ooQg|zAgE?
ooQg|zA_@cD
ooQg|zA{@cBZ_A
opQka{Ao@kF
_rQk`z@jMzEwVz^_I~\bBvt@_I~WvLfc@{Jb[jCfTnZjWsb@jk@wBv`@oUvVsSkCct@nP_Xzm@
_rQk`z@{TcG_X_b@~Hs]on@sl@cj@sSbBkk@
_rQwh{A{@{O
_rQwh{AwBnK
{sQsy{Aon@jMgE{Osb@fJ_jA_Swt@vLbQkf@s{@_XgEsN
wuQg|zAku@nK
ocRo}@b[gJc[_l@?oZ
ocRo}@g_B?f@chA
ocRo}@~H~W~R{@bB~_AzO~WvQwLsSjk@_SbB~Cb`@kf@fr@gm@be@k\jf@
ocRgqC{JrIcrA?
clSwozAka@rDkRwL_q@?wQvQsoArI
kuTfuFcV{YsI~HcQcVrNcGbGgr@gw@g@nA{YwVf@sIb[g^jC{OgTgT~WwVkz@oAox@zh@gYoAsXod@kk@bQk\jWcBv`@bLfEkWwGka@
kuTfuFkk@zh@{JrX
obUsfC{@cGcuBz@cBzE
_jU{erBcVgObGkR{r@_b@_DkWrSk\gYwBoKsS~k@{T_I{^jMoUcGsXjMcQcj@{h@ka@cGkk@~CgJ{Y~\wGku@gm@{@sq@wy@wGbBwL{|@_b@bQcVoi@s]{^oKgc@vG{O{J?wVku@z@sv@~H_ScGsD{YoPcG
_jU{erB~Rf@{Ejf@g^RcGzErIvVcj@by@s]fObVbVwo@by@obAsIjHwQ_]sS_v@wBoPnFsl@kz@{E{YzOgYoU_NvBkRku@{Yg@wLkHoARbLgh@wL~W{Owo@cV{@sSjRcBv`@{TrSSj\k\Sg^wLkMoAgr@od@sDzE{Jw`@cBsIoP_X{@_NoPsXz@ccAoZkk@gc@b[cVcfB_`A{zAnA
_jU{erBjC{Efw@kHvo@bQjiAvj@nx@~Mr`AgEsIgEvj@sIn_@oUco@c`@rIoFnd@nFvQkMkp@c[wL_Xz^~Rg@kk@~WzJbV_NsDsNsXf@~\kWsXcGjW{JcVgEwhAz@bcAcGod@cVgaAgTgJoUkMfE_`AwLoPwQ_v@cL_X~RoKkHogAsSjWoAzfArSbVgOkW{JkM_Noi@gJ{EwLgYnKw[_XnZoFsjAcL{@cQbQwLsb@{T_XkRjCsSgTkRkf@oA{^{^ku@gOnd@kHwt@?_N{OwGbQoK{TwcAoKb~@SgEoKgaAsNce@od@gh@kCwGgJ{aAoKgTrIgh@{EwLkH{^nKz@_S_XkHwj@rDwBfJ_]gTkdAsXcBoKwmAnFvt@nUkCfY{kAkp@_SsDfJnd@w~@s]oAsNg|@nFvj@f^_XjCw`@w[_jA~HccAzYnx@bLbwAgEwy@nKRjMogAkC
knUwx_Aos@zTo}@kC{r@fJcQnKsl@bGcQrl@ka@vVcrAzJsq@vQkp@z^cVg@wj@o_@{E_XjMg^kHw[s]wVs`AcVw`@g@wy@vQSrS{|@jRsv@nAsIjR
s~Ubu`@f@syA_NgJoPku@_N{pAseAkiAcLgfAfEw[ja@wy@nKwe@wVsSRoZn_@s`Af@cVja@kp@gw@sN
s~Ubu`@wo@Swe@cQco@v[{xGg@kRnUc_CnPod@g@czBcV
s~Ubu`@_Drv@oZ~a@wt@ryA_Nzh@_b@~z@oZf^wGrb@vBzpAkR~f@wB~z@w[n`BwVjf@sq@ve@
ckV_}l@k}AfT{m@~a@{m@wV
smVvxHwVsXw[cLwL~M
smVvxHoKfm@
czV~fJwQ{@jC{h@kf@gY
czV~fJ_NbQcVwLoUz@
{oX~`HcQjHc~@{^{@be@{YkCgm@wo@kRsD{Tgh@?ogAce@ku@w[_Nc[g^z@_SkM{h@~Cka@oKc`@?ce@w`@s{@g@{T
wvXfmJgcESoPjCsIjp@co@rtA_g@_DwhA?_Io}@ccA_DrDbVwmASf@fm@gJjWrDrjAw[zm@jC~u@wQcLk\vB_{@kM
s}X_fCknAcB_cB~\oA{^
kpYczwAoFgE
kpYczwAsmBRzEkMgYoFRkWwt@oP
kpYczwAg@bV{TjRcVw`@sNvBgTrSf@zOsXvVnKbBgr@fc@kz@zOwj@j\
sqYgwYc[ve@
sqYgwY~Hoi@ox@stAwcAchA{OgyDcLk\bo@gfAnKc|A
gwYozyAos@vGkRwLogAsD_DsI
gwYozyArSjMo_@fh@fJnA
w~Ycg~AsNfJkf@?oPgYczBrX
w~Ycg~Av~@_b@ja@kk@gO{T_rBs]w[f@
wmZopXoU?_XnZ_SjdAjCfm@kM~\wV~Rv|ARjMfT_Xj\{r@bj@wQ~z@
gzZg{gBkHzYbQfYo_@zOoFf^rInP{Y~a@bLvV
gzZg{gBvBgJSwBswB{T{Y{Oco@{Jg|@sD{OrXsXrDce@oF
s|[wibB_~AvLvGvL{^rS_]cQgh@rX_l@vB{O~W
gg\o|k@c~@oZkrNfuF
of]_uMkRvBon@sXwL~R{w@oZ{w@wBc`@kf@f@gTwrAoF{pAknAz@kMgm@oU_X~C
of]_uMfOzO~f@brAwGfpAoPvLsI~f@ox@fw@{Eve@
sl^wozA_XwGoF{m@k\nAkCwQ
sl^wozA{YnU
os^_kCoPod@sDwe@sv@sNwVrIkf@sD_IjH
se_@rxv@_Xs]w[jHcBj\co@nK{w@vBs]{YsXwG?obF
se_@rxv@_Sz^k\jnAsv@zpAgJnd@~CjWzY~Hsg@r`ArIvQw`@SbBbLk\bBoUnUkRnA_{@c[kp@z@wt@kWct@zEkMcGgkAbLsDoK{m@z@f@wLos@oAguA_l@s{@{m@o_@ka@we@c[wVoZ_q@soA_b@{c@kf@gY{^giB
og_@gyyA{r@v`@gaAvLs]{J
kb`@o|}AzEjMkRnU
kb`@o|}AwLgOcVbBw`@_N{EkM_g@kM
{n`@sw|Aoi@fO{|@_Dg@cL_`AsDod@_Xwy@{@kRvL_XwB
wia@wzrAf^sb@vt@wj@b[_g@SkR_b@jHgc@{Oox@vL_XgEwo@bQ
wia@wzrAkCbBkp@rS
o_c@_crAS{Yw[g^cQoA
o_c@_crAwBvGkH{@_l@nd@
kkc@oxErD{r@w`@od@_g@kMwe@bVgOnU_eAzEwj@rI_]cj@s]jMwcA{^wQfJo_@{EcBoPco@bBsSnKgh@wG_SbG
{wc@ku_BgTzE{OoKkRjW_b@gJkf@rD_SkH_b@jC_l@jR
g|c@suxAsg@kMcj@bB
g|c@suxAoFfaA
wcd@ksvA{Tg@zJnd@oZrNjW~CsN~WnPz@
_od@s_tAgYnUsl@fT
syd@svpAfEsS{Yk\oUfE
syd@svpAwLz@zJfY{Er]nKzOsIzYwV~HwGnU
she@wjiBodEfE
she@wjiBgYs]gT?ka@sSkCRv[jRwj@f@oAkR
w_f@zio@?{jDo}@oA?obFg^g@kqBcQoPj\{c@c[sSz@{m@{O
w_f@zio@wVnP_]vcAvLvQkCv[o}@{@k_A_v@cQ{h@c[{@w[zT_v@nKkp@cLoPku@c`@oFc[wVkHod@{m@{Y{c@_g@c~@kW
_af@solAkWkHsg@_q@jCcL
_af@solAgr@bo@gTve@{r@{Ewj@rDc`@vLbVvBrv@wQzc@nFrNvV{YnPg@~WwQzYoPcQoUja@kCkRwe@zT~\kdAsq@fEn_@sXsb@oKc[~W~C_g@nd@cLfc@oPg@gEoP_IbG_S_XfJbo@ku@sNc[o_@bQgc@_Iw[zJbj@o_@ksAkRo}@zO
wdf@kbrAoZfTkCfT
wdf@kbrAcQoP
_pf@{`yAsv@sIwt@sjAsv@w[
_pf@{`yAka@nUz@fOsl@fTnFbQgr@fT_NcLgOf^
{vf@{srAk\{Y_b@n_@wVjCnKfY
sdg@{wpAbG~RwGv[kW~M
sdg@{wpAc`@sSw[cB
wgg@_zeC_`AwLco@ja@co@rDsl@oKcy@fOkp@_SwVgr@k\wLod@f@_q@sIg^zOsl@bGcLbL~\~MsDzJ
wgg@_zeCsyA~a@gm@rDcj@z^jCjWgTjCzJzOgYfTnUbVo_@ve@
s}g@cxnAce@g@sSkMgr@kC{JsI
sbh@kolB_`A{TorC~HoZgJwLfOka@nAcy@j\
sbh@kolBwLfr@
sbh@kolBg@wo@sS{JwQo_@sv@oKgh@rg@c[vGoi@gOjC_g@
kph@c|jBg_BnUnAb`@
obi@soqAkp@wB
cfj@_p}AsX{h@
cfj@_p}A{m@b[
{sj@ksqAs]vQ_Dzh@
{sj@ksqA_I_b@k\sSv[{OrIgTgTgY
w_k@{y~A_S~CvLw`@w[{Yc~@gc@g@wQn_@oi@
cik@kkuAgTvGzEfOsXwB{}B~Mkp@oU_v@sI{_BnZ
cnk@odiBgh@zJwBjM
wsk@oiTcB_]bVoPkCkWrX{h@fOfE?gYsS{OnKoZw[{TrIgYkRwGgYw~@sv@g@?gkF
wsk@oiTon@b~@Sjf@jHf^cj@rD
_uk@{s|A_hBRgTjMoU{J{w@sDc[{O
owk@wvoAcj@{@gw@{Jwo@~R{r@oFcL{T
gtl@nma@jnAwcAbGcV?ceEg}B?z@cdC
gtl@nma@os@_Igm@jCwQ~M
c{l@gjhBgpA{@oi@sSkRsb@w~@_XzTkCwGsS
c{l@gjhB_Xjp@f@~\vj@vVk\bLz@~a@
sbm@_scBwo@oUguAcBo{ArSwcAjCwVbGkWkMoKfO{r@{EkW~Mf@oUoZk\_q@{@
cym@jfTsXrNrDfO{|@gJkCb[_g@rNkk@nF_]c[w[~k@wj@~H{r@f|@_XoKkMzJ?wmAvQbQj\kCn_@{^jHgY{Ocy@cB_l@jR_b@o_@k\{@wQkqBoP
wym@wae@?g^o}@??_|B
_en@wp_CkiAfTrDfh@r]cBzr@ve@~a@nKja@~W~McBvLvVffAv[Sju@wQfT~Hn}@w[f@c[rNkk@jCsNjWskCsSsI{Ek}AcLkf@f@
sen@c~OkWoKkM{w@cQs]on@cGwBjMgh@zh@wrA_D
sen@c~OnAzTwj@rIc[z^_D~R{h@fT{TzTgEja@_g@rS_Svj@
knn@{_pBkz@cLolA~a@ct@S
knn@{_pBwL_]jp@RjRgYoAc[ka@sI{iBcQwcAzJkiA?
gxo@_~i@?w_MbQ_{@wQsg@bG{c@cQoP
gxo@_~i@o_O?
{bp@wy|@{h@bB_~A~M_b@fOg^f@kf@fOk\cGwt@ka@gJnFoi@{Jwj@vBjHvL_SvL_N{J{ObLc`@R{aAgOcBfE
wip@zva@_l@bLwL{E{^fJgTcGsl@wy@kz@oZcG{^ka@gT{|@kC
wip@zva@z@vGkk@z|@{Jfc@od@nZ_]rIwBjW{YRz@fc@oUr]c~@vLkRjW
ozq@gqnAod@_g@jRsS
ozq@gqnAkp@vGve@nPbBfOo_@_Xg^sIgToU_l@gEgm@rDcG_Nj_A_XvBsS
slr@{mpAwLwL_l@_IoPzJk\kC
{|r@kvkBkW_Ice@nA_b@{T
w~r@gg}AwVrDwQf^cy@b~@vGfh@{Ev`@
w~r@gg}AwLcG{w@wBsSbL_l@bGoZ~MnFfToZbL?bVcVvG~Cj\fw@{ESb[nn@v`@
klt@sjoB_SwVfOos@ce@sl@
klt@sjoBs]~MbLb[g^vQg@~W
_rt@{{HsSj\kf@~RoU{OsXnKoPkRon@jk@kf@v[
ciu@kguB{uAwj@_yAcy@od@_SsSsXfTcQbmAw`@c`@sNcBkMb`@gJ{@wVj\cL_NwLbGgY_X{@nKc[rq@sl@SkHgr@o_@sDgJjk@kW~f@oFnKgTs]s]
ciu@kguBos@cGcV~\{r@z@gTbQj_AoFfJrIrv@z@jC~R
wnu@_wQjC_b@ogA??rb@
wnu@_wQkHzOkp@RkH{O
gvu@c~pAjWs]c`@kz@kRnA{EcV
k~u@wslBgh@bLsb@g@_DfOsXwGod@nAgYzJoFfc@~MjM_XrIkHjWs]rIjCzO_l@~CgOzO~f@nUfh@oFkHrv@{JbL
oav@gxwAgc@jMw`@cLgTvL
gyv@wltAwB{c@w[c[o_@_DoAoU
kpw@kyeCwVsNsb@_DkWgO_b@rDRoP
{rw@kvQs]sIc`@{^gm@b`@_]cBkk@ku@k\kWvBgh@zOcQ{h@?f@wL_]RbGjf@gEfm@_l@rg@?rl@sIR
wtw@~hDcLrSRbt@gJja@
wtw@~hD~HwQcQ{O?{T{YsX
wtw@~hDoi@rDkMs]we@~C
kix@zij@sXwBw`@bL{|@vB
olx@buG~CjW{Ovo@zEvVgOrg@kf@fh@wV~u@
olx@buGsSRgYcVoi@kdArXcGcGc[
wwx@zuAcGc|AwLcj@ka@c[on@sq@vBsNj\_IcGk_A
wwx@zuA_S~Csb@_X
w|x@giwAgEgEjHsIwVoUg^kMg^o_@s~ARvj@~Moi@zOgm@wGw`@bQzw@vQnUbQkWSgh@fOSj\kW~M{^{TogAwVsq@nAwGoUbmAvBn_@_q@ccA_]_yAkM_NcL_g@S
_kz@np]zJgh@{yDs{@
_kz@np]?nUwt@f@sg@rXgaArNvGfO{JfYSr{@zOreAsNrb@f^b`@fErl@~dAjdA
koz@zaAoUkC{~D?
koz@zaAoUn_@?nn@nPbB
{`{@z~NcLnUkWnA_S~RcmAf^
of{@cyEwQwQ_g@{@kWvQoKcLsg@kH{^zEc[c[
of{@cjgCs{@nF_N{O{aAvQjz@RsyA~R{qCjH{iBj\{m@zTcaBfTw~@~RgTbj@nx@nd@vcAnPbwAnA~_AoKj}AcGfc@{JnqAoFvcA{YnFnAoi@zc@o`BrX_XrXv[fTg^z^rIvQ_g@zO_XcB_]rSo}@zJkk@wG?oU~u@kCni@c`@sb@sN_`A~R_~AvQkz@RvGwVzh@_]oFcLs{@wVw`@kCwt@k\{TvGwj@cBox@ja@bB{YcVoUnKsXj\sDgYobAzw@{TwzBvBkf@fE{c@~R{JbQrtAzE~WrX_g@~HgOzOsl@jC{fAgJsD_b@_{@sIcfBs]{nBoU~CnK{c@sDnZkH{fAwQ{c@jCjRzJcLzObj@vGgdBvB_DcLc~@sNguArDsg@cQgw@kHw`@jMjRbV_b@vBgEsSwj@cBoZcLbo@sg@{^sDoFgJgsBzEw|AzJkbBj\cwA~MjCvB_jAb[{@vGkf@c[gJwQbe@{@b[o_@vy@oKjRrD_D_Xw[_l@~f@cB_Nc`@w~@kMc`@kR{^ku@od@sIczBoA_oAbLg@nZrg@fh@bV~C{r@fYgEni@fT~HgOzYzJzJ_Djk@gaAnZja@bQwB~\v`@fEvVv[~k@bQkCvLrv@vGjp@{Tby@vBwGzJcmAbQkp@oAos@vGg^kWo}@oKwV{J{@cQ{r@kWz@s]bVcLoFwQgm@gJkiAoFwy@v[nKnn@cy@jMcy@kCb|AwGcBwVkf@wGb[{TnA{Oby@kMnlAwG~W~H~sA_DkHkMvVgTcL{Y{c@gTnn@gm@n_@gJs]wVovAoPgEka@cQsIwVzOg@vQzYbQ_NfYvQvGkp@~H_mBfEoi@rNfJcVbe@{@vrA{OrS{Tkz@cGkf@bLc`@cBrI_N~\bBgh@kRknAS{qCbj@seAsDc[zEzOfOzm@bG{Ef^k\cLsNnFnFb[zTrIkdAwLve@on@_]cVzOkMbhAsNRoKr{@wBz^oKwGcVrb@kW_b@gOseAsD_~A?gmE_NkMnFfkAvQstAcGw[cLvVoAz|@_b@_NkHzm@kC_]sIgm@nKwGsN{}B{c@gr@cG_`F{Ob`@kM{h@cBggCS{c@zOkp@sIgzA_I_`AjHzJkMbj@_N_g@bBwrAkCwVkMjRcLolAgYwcAgOc|AcB{kAnPvo@jMbt@vBsyAz@_yAfEkMfEv~@rXovA{@gEcLsuCg@_jA~CkdA~R{JvLod@S{YvQnKfOreAgOkMfOcy@fJns@fYrl@zEnhCv`@vBvGrv@fJby@vVnx@f@f^jRfYSzm@ja@gm@cLwGcL_tAf@weEo_@rtAsDs]kM{qCvQgm@gJkRvQbQvG{YnKjCgO_wBoKspCbGkk@SSvVoqAzJceEbGod@sSvQsIgTsSwVrDcVsIc_CjW_cBwB_NnKgh@bBka@zJzfAnFrSrNsg@fJ{^?_XjMzc@fJzaAoUwuB~nA_eAvV{h@oF{|@{|@kdAnZos@vBw`@_I_{@sD_aCrXz@gT_l@_D{YvLos@cBv[w[wQsNni@f@{TgTcaBsDn_@wQ_{@nFgpFbLguAjMvwAg@zYsDn_@fOsg@_DgsBcB~z@b[zm@f@oFfJgr@_I_`A{^_jAf@sjA~Hw[jMnUjHfTcGnUnKwy@z@~CbLco@cBg|@bL{c@fYsyAf@gc@gEgiBwGcfBz@cy@fEchAvQgYrXfYbVkf@~Mce@R{@b`@w[bGbVb[c`@_XvGc[_v@oP{iB{E_q@nKos@{@knAfEwt@oPoZvLcB~Rc~@vGsS~RwmAcLg@kRrSwQ{@o_@wtE~Mw|Af@{oDbVgw@vLgm@bQ?jsFn_@rNvmA~Hnx@gJfw@g@sSnPon@{JnAzTka@bLoPwGwV~WvBv`@wj@nKkRf^zh@fTzdBcLr|Bv[rq@jR~\S~{B~z@~iAzTrXv`@nZsDrNgTv[sIzfA?r`A~Mvy@f^oPsg@fTz@nx@bV~RbQ~R_SrSjHb`@sDv[v`@sDzYbt@zYfY~a@c`@fT{JwLwe@fOf^rSbBve@c[f@wG~a@~RrIv[gOb[vGnUn_@sDb`@oPjMzYfTf|@{@bj@nUvL~f@kMnZzY_If|@nU~Cz^nPfYbaBnbAfJ_XfEcy@rS_l@rIcy@jWcwAgE_g@_Xct@kf@oP_SwVnKgT{h@{@{_Bce@kk@k\cGgOo~BgaAoAwLkz@sS_v@sInP_Dw`@{TgE{w@sX{Jcj@bBjf@{ObrAjHgEzJvVv`@cBzOve@_IzYjR~qBjp@cQw[be@zEbBkR{^kRwBkWzr@zO~HwLvuBzEvo@fOf@jRrb@bLfOzO~u@nUrl@f^vGnU_v@RkM~Rbj@oAb[rIni@{Jb[~Rfc@wG~RfJfh@f@zO_NgkAcGja@kCfTwQ~u@nF~CcGvt@kHvo@jM{EvQv~@_InUjHzkA_InqAz@vcAcBfm@jCfw@jMni@f^ni@~M~Wv`@~qBvt@zm@ve@ffAvj@z_Bbo@c`@~RseAg@nKvo@{Y?bBgTkk@bLzYrXgc@wBgh@sXrSzYsNz@gOoZf@gTkf@nF{YgEc[rXwhAfm@vQ~HwQr`An_@~Rj\nbAwL~\~MnKwGnPjWreAvo@ja@zYzc@zY~RzYnn@zYnZns@zc@jk@~k@jM~Czm@rv@rjAjf@bo@zJfh@kMzJ_Xfc@jHb`@~a@f^jR
sb|@~vj@kMv~@k\n}@nAf_B
_`}@gwdBk\f@oF_Ngc@jCku@gEwQ~WsDvj@{w@jCod@zr@sXkC_]vLct@wL_b@n_@sI_Ico@fO_NwBwe@~R_ScBg@fTv[jMkRzm@jMnZby@g@~\~MbGz^
{k}@nuq@n_@wLjRrIfT~a@g@fToU~Wsq@zEwG_]
{k}@nuq@_I~u@
{u}@nls@wo@R
c`_AwubAr@b@zTgEnF{Tgc@wBcB_N{^jCgfAkRrg@nUb@zJ
c`_AwubAr@C_B[
c`_AwubAwFN
oa_AwvbAk@_@YH
oa_AwvbAeAU
uc_AmwbAa@Is@f@
kf_AovbAyA`@
kf_AovbAo@f@
sf_Abms@bB_b@~RgT{TsXwt@{YguA{^wVs]fE{OcGcy@nAgr@rI~RnAco@nP{w@rSwQ_Dw`@kWgJc`@gc@gr@ka@ce@kk@gr@{^whAwVce@c[_DkMsq@gr@sNw~@vQgr@cBoi@~HoqA{J_q@fJcV
{g_AgubAi@E
{g_AgubA{@rDsD?RwB
oh_AbkQc[r]wQni@zT~MjCnqAoFvVrXbLoAv[zJz^kWjR
oh_AbkQ{|@jRgE_Nk\j\oK~p@rDzOcVja@
ei_AmubAuBM`@l@
yk_AmtbA}A`@
yk_AmtbAX`@wB?
wn_AksbAoi@gT
wx_A_~i@wVbQ_Ig@kHg@cLsN
wx_A_~i@gw@?
_z_ArjZoZzc@wj@cL_IzJkCbj@fTve@_IvQgw@vy@~H{c@_N_X{YwGcBcrA~z@gfAfToKnKseAgOce@{Tg@
gx`A_mcAF?g@jC
gx`A_mcAs@?
gx`A_mcA_@jC
gy`AshcA_DSf@S{@RkCnA{@g@
{y`A_mcAqC?
{y`A_mcA?RwB?YS
m~`A_mcAa@?uBfB
ecaAwicA}@v@
ecaAwicAd@v@cB?
ceaA_hcASuE
weaAn}@kHnAk_Fr|BnAv[kbBbhA
weaAn}@RkdAwe@{|@cQcGgJc[vB_q@zm@soAzJc[
weaAuncACm@
weaAuncASENg@
wjaAwfG_X_Xk_AsXoKrXkR?
kpaAsmQsNgr@nAwQkRkRoURgEgw@sb@sq@_]oF{Yo`B
kpaAsmQoAfr@vGfJ~p@bBnFnd@{h@vGgc@bj@{YrSsN~p@gTr]s]nA{Ebj@
_qaA_~i@_nD?
s{aAs}{@_g@njB
s{aAs}{@kRsS~CoAoUwj@{Osq@
sccAcrx@~\vhAg@rSzTfJns@co@fEw[fYoZjHs]jMnUsNrNoPbo@_g@ve@RjR{^~_Aw|AjcD{Ens@{O~WkRrDoi@rg@
sccAcrx@kCkC
kgcAkix@{aA~Hgm@oi@kk@oF{^{^v~@{|@_|Bg^{JcG
kgcAkix@vQbmAsb@bBgTzc@{h@zr@{Ybo@oPbLcQv[~CfTcVfc@cy@r]kf@zkAbGjf@cGnd@sb@vt@ku@r]gYv[{Orq@{^jp@gc@v[s]nbA
kgcAkix@ScL
_hcAbrUwe@nAsNoKcVbQwe@cGce@jHc[_Xce@rD_~Aod@{YgT
_hcAovx@gJku@wQ{h@g@kW
kqcAcs_As]kH
kqcAcs_Awt@o`B
ggdAco|@zc@rDkW{YvQoUsN{T{T~H
ggdAco|@gEsv@
omdAwf~@cBwQ
_pdAo|_AS~a@
_pdAo|_AwLsI
spdAoy~@kHwB
_zdAg}~@ce@zTc[jC{xBs`A
_zdAg}~@wB{h@
w}dAcg`AgEkMoi@_b@bLgYfY{@
kceA_deAnF_X_XoPrIsSzh@jW~p@kMvt@jf@rv@zEzYkHfToUbj@{Org@_DbQ~f@rl@bGb`@kMnK_Xzh@gE{@oK~_ArDoUkRrXsD{@kf@b~@oPkk@_IvLcQ_SwLzYgToPwQfr@zE_Dk\{c@w[suC{@~HcLcVoFrSwLoKgO_|BjHsIkMwt@_XgaAwQstAjCgOkHgc@j\{Y{Es]f^sIwG_{@fT{m@nFwcA{Jwj@zJwmAw[cGcG
kceA_deAkMfEkMsXcQ??od@kp@nKgm@oPk\zJkdAg@wy@oUco@f@sl@_NkHbL
kceA_deAwBjnA
_deAw_HoFfJ_q@RwmAfr@_XS_`AbLkRw[{w@sX{T~Rwo@g@
cjfAgzZzEct@o_@gfAwBgr@_XnA{EcQwj@oKkW_]
cjfAgzZon@oK{OfTsSon@w`@v[sg@wLw~@rIsl@nUoUr]o_@bV{h@vo@
_`gA_~i@kM~k@wLncCwLb[s`Ajk@
wsiAw~zA_`A_I?rN~}ArSkM~R{c@~Mzc@~CnUvVcGzTjf@jCnPoK~M~Mwj@zO{JrNkWSkRnP_q@fOc~@nn@
okjA_db@sSnd@kRroA_]bt@_I_NsXzc@ku@zOo_@vj@ce@bV_]jk@{TjH
cvjAsd`A_wB_{@{^oZ_Isv@nFwVsIs]{YsDo_@s]
cvjAsd`AwVbmA
{mkAov}@gkAfJ{iBvt@cbDntB_rBfE
kpkAncHbBfYnUby@kC~Rce@z^sDfOnP~\gJrXrIvQoU~u@kCnn@gm@~WRnF
kpkAncHwLwBgr@{dBvBkMc[cL{Ow`@sg@kR
kbmA{vsAgh@kHgw@jRku@?gc@bG_q@zTwGnKox@cLos@rN~CbQsq@rS
kbmA{vsA{TrNo_@~C_g@fY{Ofr@rNjR
_bpAkapAox@~CwVwGwe@v[
gcpAfiB~a@{r@?{fF{w@gfA
gcpAfiBw`@os@{uAo{AobAwy@o{A_v@_wBg}BccA_hBsSsv@k\cy@c[c`@ka@s{@sDku@sNkMrDkf@oK_g@r]_Ib`@~WrtAfTfm@fEjp@g@nx@~\rg@{Jns@v[bj@oAnZgTzc@cj@
cypAwwFsNwLsg@sDsSoUct@wQs{@nAo{AkbBo`Bw|An}@?~wD{|@nd@gYfc@_q@zJgY{OcV
ovqAkngAoUsNw|AzEsDzOw[_I
wwqAkjWwQzEoZ{T
wwqAkjWjf@by@Sv`@wt@sDwQrD
kqrAc~^gY_XnA_b@wLgJoU~HwwA_DgOnF_oAz@gO~Rw[cG_IcVsb@cj@s{@w[cqDkW
kqrAc~^rDrg@gc@~{Bz@z^wLnU_]rN{c@oKgTjCkp@ce@k_AsDwj@wLwe@sXgh@f@_Xk\{zAw`@gr@gJwt@kWwB_g@_q@wV
oyrAonT_Ss]
_fsAkyWgOjk@jf@bQs]vL
_zsAkhoAo`BgJ
_zsAkhoAcQzYvBrb@kp@vGkRzO
cmvAgpgArIgc@vVsNwBku@vL_b@gT{@sIgT_NbG
cmvAgpgAwLbe@cVja@ox@jH~RfTcLzOfObGr]rg@nAj\{^fTwVzh@ct@f^wL?s]vj@~Hbo@{TRRn_@o_@f^
cmvAgplAw~@jH{Tbj@
cmvAgplAoAvB
sovAollAkf@~f@wj@vG
o{vAssoAod@zYjMfJce@v[fTzJsl@rg@wGf^
o{vAssoAw[wG_`AjW{JkMz^kWsNkM
wbyAw{jAcVg@
{tyAcypAkRnAc`@ja@od@rDkk@_g@
{yyA_}jAwrAsq@s]jRrS~a@od@fYgO{@
c{yAwyw@gw@zE_Nv[on@S
c{yAwyw@gc@wt@sNcG{c@fE
{s|Akqy@sDcBsIf@_SvB
{s|Akqy@g@rXw[~_A
{q}Awvv@c[vj@oUbQ_DfTwe@zTsNv[bBzh@_SnP{Tvj@
cx}Aooy@_XoFg@_Ssg@bVk\sI{c@zm@f@jRgY~W_Szm@_`AfT_IfO{r@~WkRnP{c@?s]bL_v@g^{h@oKw[vBcLbQkRzaAos@~M_g@g@ccAjMsg@oF_DfJwo@bLgJwG
g{}AsvpAw[nZka@vo@co@fOj\?b[bQrNfaAvL_IfEzm@
g{}AsvpA~dAchAf@_q@zJkWja@_Ng^o_@{Ygm@ka@{@s`A{c@
km~A{`jAgOrq@w~@vLsSbVce@bQgr@~HwaBkRo_@jCfEo_@
{c_BsnyAbo@sSka@{E~\_g@r]oUnx@cBnAw[nd@cGka@kp@rNcGoFs]sXwLsNsXwt@~f@k\cLvL_b@gm@{OSsNcy@wLkM_Skp@RsXvGka@{OgJnPos@g@seArg@_IgJw~@f^ct@w`@gh@g@o_@zJ_DwLw`@{@we@j\os@jHsN_Swj@nKsg@cGcQ_]~k@{Tfc@wBvLwLgw@oZnUsSwVgOk_AkCnAcGbt@_IzJoUgJwVsXjCo{AwGgw@cL{kAoA_NcQc`@f@{gC{TsDkMoi@_NwmAvQwe@_IoU~a@?jf@gw@cBwGgJ_NfY_IwLgw@rIbQvQ{JjMo_@cLk\~HoAoK_uCwo@~Rf^wrAbj@_cBfnBo_@vj@c[sI_NgT_l@fTwBjMw~@f@oPoK{h@_DkWnF{Ybe@sl@fJoPf^ox@nFsXcGsl@f^
{c_BsnyA_DkM{^f@od@gTkp@_Nk_AjRwL{Jw[nA{O~MfEvj@zTr]c`@fJn{AwBjW~CzY~\{TrNv~@wBjCzOwe@nKk\zm@nAbQcVoAoPnUwo@fEjR~f@oAfT
sfbB{io@sXnF
sfbB{io@vBgm@g^{h@sSnPzEnUoFrb@bV~R
g`cBkbo@{TbV
cvcBgkn@_NfOon@kHc~@fEw`@sDcVsNwLsXcVwLo}@_`AoKzYsDfESja@
cvcBgkn@g@fJ{|@zfAc}CjR_D_D
wodBobd@ozDo}@gh@wzBb[_l@
wodBobd@{m@fiBoUfh@
oleBkppAw`@wVgkA{Jkk@jWo_@~f@ka@{@
oleBkppAwVnU?cVgTgTgm@f@{Jbe@kf@zTjW~Wbe@rDbe@wGfJcLzJby@{r@fEwGrXve@nFs]rD_XzYjHbV_DjiA
cufB_o_@cy@{Tc~@g@gY{r@sv@gE_Sgh@gOcLox@cLvGsl@_X{r@gY~H_X_l@gYwQc[on@n}@{pAneBoZv`@ka@jM_]
khhBw|gAku@gJ_D_N_b@_S_v@?wGgJwo@ScGvQsyAnPgkAfh@_SjWgm@S{Jj_A
kxjBwik@?wQ{Tco@~C{Jw`@oF~MkH{@kf@{c@oF
yekBqfnCq@LY@
yekBqfnCt\yDrmBnPkHzObj@f@_IbLbV~a@v`@kCj\bQw[rX{uA?oKnKwo@vGfm@bBzJnKkiArD{h@jM{OoK{c@fJsXkHku@~HgTsIfc@cGjz@_Xbe@_g@nF_XoU_]_X?wQc[jz@sD|AQ
yekBqfnCkAN
yekBqfnC`WmEz|@jC{^_Nzw@kHchAkM{c@w[ku@{@rl@sIwt@kCz^cGwo@sDbLcGod@sScj@jCfJ{JstA{T_fCcLRoK{pA~CoeBoFwaBgOcrAcV_~Ag@k\fJSvLnd@vLjiArNrgJbo@jiA~\~RvLfc@SvGnK~z@wGw`@fT~\bBf^v[z|@~\hqA}C
wilBouoAk_AjCvBwe@{YcQk\{@kHwQs]fJnUsS_]wGku@r]ka@rDwBrq@_SjH{zAnFsb@jdAkgBr`AwLSwmArl@kz@bLz@zh@
wilBouoA?kdFoaD_b@wxCbhAoFbLku@bj@whAkHgkA~Cc`@kH_b@~WoPfYwQ{E~Cz|@_]R{Jjp@cmA?cBjWod@bLf@kRw[w[_v@gTka@wVs]_I
oyuBgiy@kz@s{@bGka@ns@{ESon@fOgw@kR_XbVsDf@c[_XkMzJoKcVcQoKsq@
oyuBgiy@oeBb[ccAsDo_@zEkWgJ_b@z@ogAwQsIobAsb@kWsq@g@fJoK{c@wQwe@bLo_@_SjC_]_Sgh@gm@_NbQ_l@o_@fEw`@{Eg@we@ka@c`@nA{TfYg^w[sXwy@oU{aA_Dc[jCc[{J
oyuBgiy@oZb[ce@ju@ct@nPwBj_Ao_@zEfJr]jWSrv@~WzO~_A
ktvBgqdAon@nK{OzOwo@cQgOgYwcAkWgTcj@oPcQoZSgOgTon@vL
khwB_fp@cG~Hon@wLw~@jCkCsIkz@~C{fAkCco@sNoPbVnA~W_]rIk\vt@ka@oA
o|`C_~gAs]g@kMzJw`@?
gkcCksgAkMfO_{@_XoPjMoPs]kf@bBSsX{c@s]sb@~HjCzTgTz@rIzr@gJbVs`AsSwe@{Yk\z@bGnK_`A_IkM~H
gkcCksgAcBgTc`@_g@vQcV{@c[fm@kMsX_Xon@jCox@cmAwL~Hkp@kWkRrSrX~Mce@vL
gddC_qm@w`@cGS_SolAnFka@sN_NzJwQc[rX{m@f@{ObV?nKoPgEka@bj@oP{EwVon@gr@s]jRk_AsNo_@{r@o_@_Nk\{w@sb@gOfE_Igr@sl@rIkf@ku@ka@~f@oKz@cVvVf@jRcVf@k\cQkR~RcBfJoUo_@_Xc|AzOco@kMg^wVzOw`@
gddC_qm@oZrg@we@zT_]rDoi@oKvLjW~a@nKni@vBkdAzfAs]fToZfE_eAg^oKoZrIsSsXgJRb[{T~iAjMzh@sS~lBwQn}@sIb~@sq@rtA_S~p@_N~_AcVns@gTrSkk@fiB_SvcAoZn_@{^bQka@cQgJod@_q@gTbG_Is]ct@c[nASwkBwQc[{J_v@bG{Tf@ku@jHoZcLgh@cQcLc[z@sNk\{^?ka@gORc[wy@_b@cVw[k\wLkp@kz@gc@c[kz@kR{c@cj@jHg^oUwVg^{Ew[g^g@~\wVsD_DgTsDjCbBfTwV{Y
kqiCsoqAwQbBnbAve@c~@j\sb@gTgYb[kz@vLb`@zO~MsDni@b[jk@sD
kqiCsoqAcBkRct@{OwfBrXoF_g@ka@oKo}@rX{c@_DsiDbBsg@rDoP~Rs]bBcQjM
_riC_rmAzYbL~a@gJfh@vLRj\{w@?s]fEon@{J{O~RcwAwBs]gE
{xnCs`lAsIbt@c`@kCc[~H{Ezw@{OnKzOrI
{xnCs`lAwQwGkCk\cVcBk\_X{m@gEsD~Rwy@gTkHkRgpAgEcQgTwy@sX_v@kM{@sI
wqpCwhgA{TcL
wqpCwhgAsq@fEkf@v[rDnUoPbQcVsD_NrN
w}tCcsdAkf@fJsg@f@cLjp@sg@bQzJbQsDve@od@fJoKja@jk@vVnKcQrSzEoUrb@?jf@sScGsSnZ{r@vQbB~Hgr@nU
ct{C{kqAjC{Ysg@{^nZs{@Ska@vQcV_hB_ScLnK_g@oAvQ{ToP{h@gc@c~@on@~M{m@S{E~Hsl@kMsIsSjHw`@gOs]kp@oF_Sgc@{Yf@
oe}Co~y@kWsIwj@nAcBfOwj@rX_Sz@oUnZgc@wBwGzToZvQs]f@rDfOce@g@cQb[_b@oKwe@fO_{@{@
oe}Co~y@n_@jWnZr{@kdAj\_IrNgm@bLwj@fYkqB~HwBvQsg@bQkR{EwLnPw[oA{YnKsSsIcQjMgm@gEfEsg@kHon@
opiDc{~Ag^_D
wojDc`_BoFrb@kdAbe@s]oA_q@bVcGzTgc@fm@bBja@zTb`@wLvQkp@bG{sBzE_XnPkdAfYgToAc`@nbAoZj\os@cBomCjMka@oFgdB~HkWfT_`AfJsg@~Mwo@{E?nKwj@kCcaBka@cwA_I{pA?ox@_So_@o_@o}@sXb`@sg@gTwe@{OoF{dBfTsv@_g@kdAcBc`@{O{Yod@wj@oAwy@cVgc@oAwt@rIwLoFnKc[ngAsq@~p@SvVrSz^wLn}@~HfTsXchAgiB
wojDc`_B{T{Owj@?sq@{OvB{J{uAc`@sX{@_v@wV{TrIkbBfEwVja@gw@bG{ToFwcAnFsS~Hsq@sSgJw[~\_]_Nk\gh@wVgJoP_eA~Wg^?_v@nPkp@bGkHbo@wrAfYwfB{T{w@zJgYoA_b@rSsl@jCRzOod@rSwe@g@caBbLce@wLgiBkMsIkMobAw[w[nAwe@fTct@{Ew[zJ
obkDglu@s]sN_NzOoAn_@
srlDojt@{h@sq@{h@kMsNbQ{fAvL
srlDojt@~HrIcVrS_l@nF_b@{JcLzEcy@g@_b@wGfEc`@~RSz@cV
g}lDcfj@?_DvL{m@{EwLrXk\cLsb@rl@{YsXo_@s]?bt@gm@kWw`@ccA~\oPnAz@~a@_b@vLoeB{@sNnPvGr]zm@jRvLr]_Ij\cQnK_b@kp@cLnZwLzpA
g}lDcfj@sIr]ogAw[wLcLnKc[jHoi@gTbB{Trq@{^oKc`@z|@wB~f@wLrD
{}qDsku@kMnFkk@oF_DgO_b@kM_NsS_]Swj@_g@gm@nPcVwQ_X{@w[fh@vQbQgr@bBoKjH
{esDgch@cB_X_S~HvBoi@
{esDgch@w[~p@g@_NwVfYwe@~HjHvGwV~RSjCjRbVk\nK{Oz^oKnn@zTb~@vBb`@w[sNoKvLf@rNgc@vBw[{^sl@oPoPwt@k\fw@oPwBwGvfBcVjiAgYf^{Ev[vGb[wLn_@vBns@rNnK_Drl@cLoU
gysDw|i@_Xg@{JkWz@we@kMoFjC{w@_q@nKce@kiAfEoUw`@gh@zE{YwcAwo@we@_DcVbLfOs]w[{ORsS
oa}Dwbv@kM_Ssb@~WsInd@kWoA_Djz@bLn_@wGjMju@ve@nPz^gErv@w`@gOsXnA{O~\?fYkf@nFzTzw@_q@fEsNve@cy@sSoAbL
{z_E{eSg@gToZgYgYkk@b`@ksAcBw`@nd@{h@jW{m@cVoKkHwy@~Mgm@nn@gr@vQcj@cVcBrDoUoUku@{^nF_]sIcy@{c@_InF
{z_E{eSz@nFbLjWbGbo@fJv`@{JjW{O_NccAbmAvBrNoZnZ
gobE_uf@{EwVsS{E{Jg^{Y_N
gobE_uf@c[~HrDve@kp@{@kCn_@bQve@wGvVnPb[_NvGkz@{m@{c@nU_l@{c@ce@nFcQv[c`@r]jCns@cQjWoUnFsNjWnKv`@wGfErI~a@~M~C
cqbEoqKoAgO{w@b[{@be@gY{O{OrI{Oo_@
cqbEoqKwLzYcVvdC_SrNsSve@~CjH_aCzpAox@rDn_@chAfTgTrD_q@kHgc@nAw[rSgc@r`A_v@
oqdE{ai@oFvVoZnA{@cj@jMsXcGwLk\bB
kjfEgfKf^sb@rb@{@rq@sg@_Dsq@jR_SzEsg@zc@vBfEgw@wj@_rB_IwLg@sjAox@kCnFnn@{|@nAk\~\c[jH_IjW
omfE_wj@_ScVka@rS_S{Toi@fO{r@kWs]c[w`@j\_g@{@gOzJvLjRoFzYwj@~W_]oA_IjH
omfE_wj@ct@fr@rDzO_NnZka@bLkWwQw`@vQ~MvLod@zTb[r]nP{EvVrXku@z^kWrDz@rNcVfOcQb`@kp@bj@SbQon@ve@vGvQg^~\vGfc@
{~gEcwU?oFvGsg@nP_N~Hgw@gJSgc@sl@_hBwGsXrD
{~gEcwUoFzEgEvLz@jWsb@cGbB~a@kf@kCoKjH
c_kEgjS_X{EgJwV_l@{E{YrNfTo_@gJ_]gYrDgOcQsq@cVbBoi@wGo_@nPgc@oKgc@
c_kEgjS_IzO_]jHnKjHnFj_AsSzJoZg^sg@_NbQce@gc@zYsD{J~WsXoZrS{JgTvV_IoUnAnAwV{@{@{EnAwQrIsDfEos@w`@{w@oZwLwVnA{w@{OgO~M_]_Ds]jMct@jRgh@rb@{r@vQwBjnAkiAnKsg@rSsIr]kk@gYo}@w`@kMwLg^bGcQs]rDwLgTwe@wL
wllE{_[gm@zYcBc[w`@wLoZzOsb@wV
k|qEc~h@w[wVcj@zO?nKod@kC~Cv`@sNni@we@kMbVcVoAkMg^{Ocy@gJkHkH{r@gEcj@_XwQ_X~H_IrDkHoPwGgOfc@{J_DkH{@
cduE_aCoPjWobAbGoZsq@RkRcaB_]wy@kdAcBsS
cduE_aCnFzJkRr]kk@ja@sg@kMwe@jCoUoZos@sDkf@jRgOcL{c@?sSw[bB{T{YgOvG_SkWoK_Dku@wQs]ka@fE{r@wB{TzJ
cduE_aCja@n_@~Mrl@wBr]wVrSrNfOwLnd@w[fEgT~\{JbaB_X~CobA{O_Dfm@_]_N_SzEgYg^{c@v`@sXgEc[bGcGni@ksA_b@kf@{uAvLc[_g@sb@gY{h@{@_g@gTwj@gOoFsl@bGoK_IffAcy@kMcVj\{r@zOsDfOk\gh@RvVc`@oKR
_t}Eo~G{c@fc@kWku@
_t}Eo~Gg|@cQ
kb~E_ak@ka@gOs`AjCgh@{JgYkk@g|@wV{EgY_I_Ns]nF{TwVf@sSwV_SwLvGoFc`@zTbBfE{@~HsIcGnA_NnFcLwQcL{@rSoZgc@cBkW_X_DcVgc@sq@_]nAjH_SwGo_@cQg@oAwe@nd@{^rg@fEsNkRo}@cVrNcVzc@_XjWwQn_@jCvLoAjM_IrDcG?_DcGRsIbQgr@?c~@rS?gOzY{Yb`@cQoAgTfY_g@vLgh@ve@_NzYg^oZc`@s`A_b@cB_SsoAo_@oP~HcV{c@rb@kHb`@vGbt@sXfpAjk@j\_IkCoZnK{Ynn@Rv`@_]wLs]gc@~Coi@_Io_@wj@gw@wQgm@sl@{h@rDc[rSzYz^rSbGfEzTgTvGzEnPja@jH{@bLkk@cLw`@k\{|@wVsl@oAsN{O
kb~E_ak@vGz@zJnFoAbB{@{@cBnA_Dg@kC~C{@{@oAnAg@oAoAvBSoAbBwBg@R?oAoA?oAvBoA{EnAg@RnAz@wBbBjCz@{@z@nAnAcBcB?Rg@oAf@sDwBbB?nAoAnAz@g@oA
gq_FspHcBjC_DnZsNbBbLgc@w[wQrN{Es]_NgOsb@kWcVoPc`@oAb[_SgYsIbV{Y~M{@~\sNkH{EbVoP{Ewt@nd@zc@fOv`@vB{JjM_SbLnn@fJvLsIfEzO
o{bFwh`BobAjR_v@oZoi@wGfJcQoUoUce@cy@{h@c[vBgYfh@wBz@_Ios@o_@{zAcLknAkC_q@~R_l@z@od@jM_q@zr@~CrIc[fc@{@fToUjRoAfYsNzEjC~Wgc@nPkk@{@cQvLsXwB{m@ja@gYSvGjMcQjRvGnPgTbVw|A{@sb@_XgpA{OwVzh@ve@b[rNn}@jz@nlAreAkR~WbVr]nFsSjp@g@zh@fJj\bj@rIsIrIbBnA
c|qFgimAc`@wV_eA{Yod@on@kRcGgTvQ_v@nFkHoKzOsXku@oAoZgYoURkHo_@{Og@sXb[
c|qFgimAbBzJs{@jWkHbLvQz^sIrDjf@zc@sSbL{c@oFka@bLo_@S
o~rF~nPwGb`@
o~rF~nPj\vLzJ~RjM_IfTzOvLzm@kz@oK_g@{h@
o~rF~nPwLsSkqB_SgTzE~u@b`@fr@~Mja@vQ
{kvFk{hAs]_]_v@R_S_S
{kvFk{hARfc@~Rz^k\ju@fTjMnKf^sSz^jRoF{J~Wc`@gOkRrIoAsScj@{OkWnKoAgOkk@wBgO{TgEsb@rIoFsDsb@vG{^vj@wt@zO_]
ouyFwljAzc@s]~RwBkCgc@gfAc[_b@g^g^cGsDka@~HsIon@co@cQf@
c}}FcarAsIjM
sirGnaD~p@{OjRnAj`Csv@rg@jRsDnPzr@jHbGfT~p@~p@r]{@fYku@fE~WzO_]fEwj@{JsSvQkf@zc@?ni@oUbe@zEvLbL~f@vGnPjf@ct@jCgOzc@kf@nKod@{Ecj@bLrI~Mjp@sIbQrSv`@cGsl@ju@nKbG_NzYwQwB_S_]sl@b[SkHgw@zc@gm@vBgbCfw@_Xf|@w[nZnUfEo_@ve@fJrl@w~@gJs`An}@
sirGnaDSzuK
sirGnaDccAv[wwAnUo_@bV{^z@w`@n_@wQbBw[j\~C~a@sl@fJgc@fTsXf@wVvVg@zTju@bBcL~k@w`@j\wVbGcGz^_Sv[gc@wBsDn_@{r@jMrSrDcLrNgh@jHrN~HgTzJ~\vGv[oUrmBsIby@kk@r{@stAjR_IvmAcGzm@wLoKjWjRRfEbBoAbLbe@fE{Yve@nn@bVzYsInlAcB
~p~I{a~B?ksFogAjMwGbLo}@nK_jAb[sjAvLcGrS_XnAjHfOk\z^f@rNoZ{JRs]v`@oFgnBbB{aA~CoUnPgkAb`@oZRrq@fOz@rNbe@kCfErInx@SjMkHkRjf@jz@~Wgr@~MfuA~C~dA_]bj@nAb[kMbB_XzaAcLnZrIjdAkCb[w`@{JoFf|@jCcB~RoZjHvVr]fTjC
~p~I{siCgh@~CcwAcGs]oKjz@wQni@wBby@vB?ja@
ncwIr}XoA_D{@bBz@rDnAwB
~nuIjfh@cBcBz@nAgERg@vB_D?kCcBg@z@fEnFfJgEz@wB
vmpI~kYsXwB_IfTrb@oP
rsnI_a{B{E{O_X~H_XvB_g@cG{m@fT{r@bBfr@~Rbj@cQjf@gJvLf@nUnFrXoK
zslI~}ZcGwBcG?rDz@rD~C~CcB
r{jIrjd@?oF{@oAkC?cBfErDvBvB?
~_fIoqtBsb@Sgm@wLc[bGcGbVfaAjCzr@gT
nneIomgBwG_]sg@cBgE~Rrv@bL
~daI{riBsXcQg|@gJoKvQnn@vGnPfJja@kH
rewHzmh@cBoAwBR?bBzEg@
vwrHkvBwBg@f@vB{Ez@bBoA{@g@oAnARkC{@SSnAg@cBjHkCsD?{EbBnAzE_IfESnAjCR~RkHRcB
vxoHcpe@{Jc`@w`@bL{^rb@faAb[fJwj@
remHkdoB{^sNk\vVrI{^o`BRg@bVjf@sDkRvL~\g@f|@fc@kRsXzYrNbQsDnKoZ
bdjH{npBgY_IgEcLc`@~C?rNni@~HbVoF
~dcHrfa@wQfJbQf@RoK
fmiG_~oBwt@jWbLkRkz@zOfEw`@rv@_Nbe@zY
j~gG_`oBcQ{Jk\vLcQnd@nA~a@jk@gh@oKcLf^_S
~gfG{npBod@g@kRrSbBr]zh@vQkHwVfT_l@
roeGo_nBcj@jCr]jk@nKwo@
bodGconBcL~Mg@jWgc@kCgEsXzw@kH
focG{skB_NsNjHcQka@rIsg@~k@wGr]nKrDrg@sb@rXS_NoUrXR
f`cGwghBgEgOgm@bBgEb[c`@s]~Mjp@~RnK~\gEzY_g@
jvaGkqfBoi@wLsIrSfO~Cg^~f@~z@gm@kMwBnU{@
vm`GgikBkHwVkWcGkRzOvLz^jf@{O
ftyFbrn@ScBoAbBRnAnAoA
~ryFczaB_NgO_v@rN_mBjRod@jp@sv@bQgh@rq@fOzE~dAgOn_@kMgTwLbe@fEnP{T~RgJjMrDnUw`@j\nAz@wLbLbB~z@gc@
zttF{okCwGkRwj@kRnFkRgc@cBbV_IccAoi@vV_Dbe@g^weEcLwwAnPw~@jC{aAkC_jAzJ{_Bbe@ffAvLvgDjf@fJnPnx@zEnFv`@fObLvo@zEnPsDv[bLvy@fJ~z@we@jiAgOv`@R
z{nF_|sCc[sI{r@{@w[kM_l@wGoPoKknA{Ts{@{@we@fE_DsIgm@gEw~@rNz|@fJkf@rIvGfOvhArInPzOfh@wG{OwVnn@vBoKjHni@~CsXvGroAr]jf@RjW{TfYbQja@wGfc@nF~WkR
bfhF_trC_q@fEoi@_Nk\{TngArIjp@~R
rogF{{jC?kRox@cQv[oKgkAs]kmDw[we@fOvB~Rfc@zJku@?kk@sXooBvQjf@fT{JrDcy@oPwy@jCzw@{^we@RsyAzYz@bLk\rXfEjHsb@rIc[oPz^kMvV{aAkCwGox@jHwQoFw|Ab`@sSni@gh@z^gE~MbV~Moi@bV_eAjMoqArXk\sD{JjW~p@~Hz^sNnd@nUrl@_D{h@jMkp@sDoPbQzJvLb|AfJzzAgOb|AwGrIkRzm@j\rjA~CrXbLzaFjMbo@_DjRcLz@kWjk@gEbaBSfh@_Irq@c`@k\wGkmD{JkbBnF_`AkCzc@wLjsA{JraCfErg@wB~sAz@~p@sXcnCoUoPsIbkBfJnn@gEgh@gEzYsDr{@z@
jodF_{qCkRoPogA?{|@kMzaAbGnbA?kRcLg}B_D~qB{@?_Icy@gJ{OwLgpASsNnPs{@_Ds~AzYcL~Rgm@cBscB~CnKgOjz@kHgm@oKzaAoKsv@gYkk@wGcBvLsg@zTfYrN_g@{@nArIct@RoZsIct@jCcVrSve@nd@v|AnFrI{Efm@bG~WkHnn@bL~`CnU~sAfEzh@oAzm@_NoeBkRolAg@ce@_NnvAbGrcBbBrDwQjWvQn_@fEzOoKr]nKznBkM
~y_FogwCkp@oFsl@zO~a@fE~z@sN
nd|EwcwCc}CoKc~@?SbGzfAfEkk@rDzEnPzsBrIbcAoKnAcV
rb|EscxCwlDoUcy@fJ_DnPzw@f@fr@gEnPnFzm@{E~u@zEjHwG
~`pEoonCoZkMkxAcB{h@zJjC~Mrl@~\rjA_b@b`@kC
~dnEwyvCw`@nZkp@zJsSoKnbAsXfc@g@
ndmEkjyCkHwQshB{@os@bGw[vLco@kCsaC~\jR~H{r@nUg@zJnx@zEzh@_D~\{TbfBsIbkBzEfc@kMsX_DgfAjC?oP~k@?wGoKjz@~H{TgJ~u@g@
z{kE_vqC{^kRsq@rN~f@~Hni@gE
rkkEortCkf@kCkz@bLzObG~_ARzOoP
jvjEczsCwaB{EoK~H~nAbGf^gJ
bqgE_yrCwt@kM~CgJo_@_Ijk@z@cQ_Nk{Bz^fh@oPw[_Dr{@oK_l@wGkf@Rg^fJ_N_I{kAbGgEve@{JzJvo@zT{c@fJj\nFbnCf@jW{Yoi@g@wLoKzdBbBvhAzEvBgJ
blgEg|lCcGwV{YoA{m@nUct@g@_XwLvaBc`@kk@{E{@kMwt@vBkMsIgc@nKoyBoF{OjM~HjMfc@rDve@zOccA~C{JzTc[wG_S~RrNrIRfYn{AjRni@fOn_@_Dve@{^rtA_]be@Rbo@sS
ztbE{h{C{uAzTsDcQrX_IzaAfE
joaEcxeC_jAkRvLoFoi@w[gsBfh@wLzT_g@nAzpA~Wvy@sDbdCk\
re_EshxCgOsSk{BnKcrAfOv`@zEkRnP~gBfEj_AsIgw@gE~z@sDfc@gO
~`|D{juCk_AsDk`C~Hwe@bQoeBwBku@bGoFjH{fAzE~CnFfsBf@s`ArD{|@zOoPbVgTkMcVzJos@kHs{@zJ_tAkMw[nAos@cLsg@rDon@gEgkAvBgzAjRg@bQrq@vGct@f@{JvGbt@nFsDvGzdB~HreAsDbLoPnUrNbo@jCfqCnA~vB{@R_XfT~MnbAbGj`CsNrDoUnU_Dk\wVfJcQjz@_]vy@zEjlBwGfh@cQ~RwQ
j{{Dkp{CgsBfEon@cGzpAbBbhAkHwe@{E~C{Jk}Ag@ScGz|@_D_g@sNgiBoAvB{EvhAcBgfA{EkxAbLwcAzc@cwAz@oPzTsv@rD~a@{J_NkHco@z@oFjMwe@zOnKrSw`@kCgaAjC_g@nPvaBjM~_A~Wni@oPRr]fr@nP~z@{Yka@b[ni@sIbLzJbfBkC~u@wQgfAcBn{A{@r`AwV_`AoKksARni@kHsl@{@vo@{EnqAzJjqBkHkHkH_v@cBoZkHn`BzEbo@kMrD{O
jl{DkzqCoi@kRsv@wG{^nAsv@rSzEve@jdAf@vhAoKrb@oU
~}zD{wvC_q@gEkjCrDbQfOrzCg@rNkM
b~yDoynC_]oF?sNwaB_Iku@nAc`@vGwj@oAstAbGvhAbj@~\nUn_@vGfnBwBwj@jRzh@nZve@?~WbBbBka@j\oPvBos@
zqrD{l~Cwy@cLcmA_DkWfEcj@_Noi@cB{lCnFg|@?vzBkHnF_Dw|AkCrXgJsaCnFccAfOjWcLkwDrSbgDsX_g@cQ{zAzEf|@kM_hBf@fOsIchAvBgfAcBkk@vBcmAzOvo@oP~k@{EcmAwBgxBbBcVbGolArIfaAkMoi@wG_lEcBkCbGsyAScpBzEflCfOwhA{@kbBgJsXvBgm@cGgOjHkp@nAsq@nKwmAz@oZzErIfJf~D~\~nF~Ho`BvBvtEfTsmGsSkiAwBvG~HfpA~Hni@zJrcBnPbcAnUnbAvBs]~CbiCnK_~A_DvBjHbo@rNzm@~Czr@kHbhAsDbe@bBgzAjCcL~Mvt@rDj_AoA{@nFbhAoFcQvGb|AgEkCfJwqDnAf@zJnvAwBnKgEbzBf@swBvBnd@~Ckz@vBfh@zEkgBnAz@~Mnd@jCvcA{@{uArIn_@fJroASwrAfEfpAnKfpAwBoZbVja@vLns@rDbfBcB~p@gJ_]jM{aAfEod@cBgYvGbVrIgzAoAkHjRrl@nKzOoFfc@nPnqAvGzYwBcGgOzpA~CbwA{@z^{JbLjRzyDkHjMnFbo@cBvG{YbVrXbo@_IwGcQcmAoP{h@nAkk@sIbo@_Df^c[{|@gEs{@zEoZbQogAnF{fAz@cB_I{w@c[zOwB~f@rXf^nFns@{@n_@wGvVcQod@{EwQoPrl@vLfm@vBvmAkCS_Sku@oU_tA{Ew|A~CwzB{@cQgJr`A~HjlBkCj\_DgYkHbj@{YzzAkHcBka@sdDjCgdBvVo_@nPk_AS~u@{E~HoKz_BsXkcIoPfxBSkxAsIoyBkCf@cBflCnAnAkHknAkRrb@RngAjRfOrIrcBnKrhBrDjW_IvcAzJnjB{@jf@wBkz@{Tod@kCgoDsIb{DbG~k@jCbhAnUfr@cBroAoKg|@oF{iBSczB{On_@g@jnArIzmEnFn_@_I_{@_Db`@sD_~AsNraCvLfTsDolAsIbcAcBfm@vGb`@sD
noqDv~@kRc[fOgO{@c[c`@~u@vGjMj\bB
~bqDcevC{@cLku@Sgc@rIbVfOjdAcL
f~nD_nkCo_@_NvVgEwVc`@cQnA_Ng^soAk\s`AcG_cBnA_IvGnbAbVzh@~\c[zYbLzJsSrXknAz^jdAzEkdARsSkRfJcLja@Rrl@oUkz@wLfh@wV_I{TgpAfJby@cLf@wLc`@sIkqBgTgpAf@_Xj\s]~CkWzYfOnUv[fJs]f@gh@sSku@jMnPvQ{^vB~HkRoZoUos@sI_uCfOwGbVgr@bBjWfYk_AgEfYzOs{@vLgc@wVsv@bGw[rNrSnKnd@SjRnKg@nFw~@cGc`@wL{OrIj\jRobAsNbGnPc[sI{kAzJbGbLjiAjM_`ASns@rSsoAkRwGoKgr@vV{EvLrv@cB~k@bG_l@zJwo@?_b@nPb~@?brAgJknA~Rz@fOjf@kCzm@f@wcAvGrSrDc|AfJoKzOolA~Hsl@?jWjHsl@jCw[j\bj@~H_jA_DwBrSc`@rDka@sNs{@bV~HjRnbAvG{c@bLns@jHoAnPzw@nFgTrNnK~RnPgOnn@jCrv@{c@wBwQrb@cGfw@{Yn_@SsNjMzm@wGkk@b`@zm@z@nd@kRsg@~a@od@?sIb[_~AnZrIrIwLfO_v@zTfTjHs]zJnAvV~a@cQk\~f@fh@kCcBnKr~A_S~_Aka@vhAsDos@fc@ce@nFscBns@fTfTzaAoPrjA{E~_AsXrg@sDzzA{Yg@_NsXkHfm@{EvLoPzYfE~MkRrb@_NwQsIju@kHjf@zTjdA_N~W~RngAvBf^cGzToPwBkR{r@_NbGgOwiCbLchAcQgc@~CfJgOfr@{YgzAkf@cLgOc[_DzOoi@bVoZ~z@sIf_Bce@nFbGb~@bLf@gTw~@kCjCoKj}AoUkRkHjp@g@?oUjk@oAbj@_Sr]jHod@vBwQ~Rb~@~HjMcGrrBwGsb@nFgObQzh@{Ov`@~Hzw@{Jve@vBbdCkHg@fEnbAsSv~@Rrq@kHju@we@olAbG_`AcBjp@oKvkBoFS{YvQ_I
vgiDke{BoPgTkk@sIjMg^gOgTwLgr@c[_IoZjRzOjCk\rS{OoP_]nPwj@jC{JzJos@fJod@fOwGjWkdAjHsS~Hzr@nUr`A_NrX?bBoPb`@f@cB_Nni@fJoA~Mjf@vGjRjRni@nKbVoFjHk\zuAnF
j{bDs`yBce@oZgJ~Cwt@kHsSzO~iAja@v`@z@~MgT
vg_DwpfBgJ_Ion@g@gYf^~sA_S
v_~Csyd@oAg@{@rD_D{@f@oAkHf@cBnAvQbB?_Dz@{@
ry|Co~nCoUcBo}@bG{pA{@cy@~Hs{@fY~CzOrrB_Db~@jHbo@gEbLwVbe@cBnAoZ
bt{CwjxB{@bV{YfJ_]gh@~a@_IvVzO
nexCwao@oPwVgYvQjRrXjWsS
baxC{tb@k\sNc~@zEwj@r]fh@kCbVzOf^cGrg@gY
n_vC{fcCkf@ka@wo@_Dco@fEkCbj@fr@bQbcAf@fTk\
zkrCbj_BgTb`@oFgTwGf^sS{@sD{h@~Cod@b`@nFoKzOz@rNfc@{@
n_qCw|cCksArD?zJz|@?nUoP
~hpCvnsA{h@bG~Cwo@cG_NoPwBfJ{^~\RjCzr@zOve@
jooCsfnAg^wVguAcBbo@rNjdAfJ
vfnCnkhB{Yc`@on@bVbj@rSg@kRn_@vG
fkmCkswCkRcV_`AoF{gC_IsSgJ{|@gEw_Cg@_eAsXfJ{^bwAgEnd@vBrXoPwj@cLoeBkMsScLcpB_NkxA~Hce@{EnU{J{^wGfh@_NguAoKwaBjCf|@oFwt@{EscGgO_v@rNjM~a@wt@kR?sIg_BvGwcAfJzm@_NsjArDcV_D~dAoKb`@oUgbCvB{OrDsiD~Rct@rNcy@wBjk@{Jw`@kCvVkCs`AkMf}BcVgfFf@gTnPcG{OksAfJ{YbLjHsSj_A_DraH{EfkAgEsq@oFox@zEk\{Jc}CwBkxArNcmAz@_q@bLv[sNkqBSj}AwBsrBkCjlBkCRwL{xB{Ew|A?{jDsD{JvBcfB{@owHvQzYrDfbHjCbfG~M_bEsDckBwG_iDjC_fC{Egm@zOkqBfE{pArIvcAbQryAvBnsJvGbvDvQkf@~Hk\kH_tFkMgcEjCrDbL~bB~H~CzJco@cGsrB{JcQnAoPkRcpBwBoUjRjMrNrrBnd@{fAgE{bCo_@bBcGsq@nAbVfO_q@cG{fAzEojBoZ{sBf@cuBrIkf@fJzxBnZ~iAz@gObLreAbGneBSr~ArDc`@~CogAsDkdAfJfh@fJvwAvB~bBgE~u@bVwVbLon@{@nU~Rce@~Mjz@bGf@zJv~@bBwBjHnbAjz@we@f@kWkRwzBzTvVrDfh@_I~p@nA{TzO{uAvBon@zEcBbQnUvLzYwGryA{EfkAbQv`@oKj\~H{aArIz@zO_mB?{ObGnd@vGbaBz@kvBz@gc@nK~Cf^b[~CbQ{Jf^bBn}@wQ_`Ab`@~HjW{c@S{kAnK~WbLzr@S~HsIfw@g@z^z@v[fTg_BbLkHnZn}@oAbo@~M~p@gE~u@sNjCwL~WnPzr@jCrXnKfm@jC{uAnFj\~Mgr@~HkHfOc_Cn_@~a@zJchA{@~a@~HsDjRce@wLjCvLgTrl@fw@rDbB_XjMrXbj@?fc@sIrSk\~bBs]by@f@bcA{Yfc@nAseAvL~RzE_{@bG_{@RkHnPbmArNvaB{@s]rDjW~R_DzJc|A{EngAjWwe@fE{Y{Oo_@vBw~@cLklBvQkiASbrA~Wnx@nZjgBfc@by@~H~p@g@~sAnUj\wLzTjH{JvGb~@rDzh@wB~k@o_@sXrb@zkAz^jp@bj@kCfEvj@vVvy@~C~\zTb[cBbj@bLzc@{Ogc@wQvo@zESbQn_@zOvy@bGbLwGj\jMcVbLf^rN~p@gESvLc[nKf@bQfw@vBcGjH{r@jCcBvVbVjCnUfO~\kH~HjCg@~CsSvQjWrNz^kCvBvLcVbj@rX~\fEzY~WvLoKzOnd@bGcQ~Wbt@{E?oFnZjHjM~Hb`@cL{TgOjWgEnUfEnFwQzh@cQbaBbLgO_Ijz@kMwQwGrg@_DbG{TfJsSzc@{EfY_NsIc[j\_Ika@cGb`@?rXjC~H{TvVgJgEkWgfA{c@bVgJzTvLfOoFvVnZrXnFrDs]sv@{Tzw@jMsIgJvo@ka@gE{Jja@z@rX{YSwVoZsN{w@gJ~sAf@jRsIcpBcQbkBvGkC{J{zA_X~\f@bt@vQf@kRw`@_D?kRgkAjHkk@g@vLwGb~@z@rI{T{zA{@kCsb@_b@fJ{T_DvQ{OfYbGwBc`@gc@_DfTkHvkBoFfw@wQbe@{@fm@sSod@oFs~AbGgw@zO_b@RgEkWb[gTnbA?_IwLrl@cBsjAgJb|A{Erq@ScGnPvrAvBbe@wQkf@sNfTwBsl@gObG{OsXkRrNwGve@gEwL_Svo@sNoUsNrl@gJoPcLvhAfJ{fA{Oby@ka@nbAkHwL_D~k@kMgYwBbLcQzc@z@jMgJbt@kHzc@z@~H_IfpAwBzpA_Ija@~M~f@cGz@vGj}AkHnKzJn_@gJvVzEgr@bLfxBcGrjAwQcfBwQnx@f@v|AwGvy@{Jc[oKooB_Dsl@{E_cBf@_g@kCjH{Jvt@cBb[jHzdBjCzaAcGco@{EngAg@ce@kHnlArDjbBwV
rikCgui@sIf@cBjCbBcB{@jCrDoAfE?RkC
vygCwnW?sDwGzE{@fErIoF
bogCfpjBsyAoFfJbLcVbV~k@sDsI_Nni@bBrXgJ
bbfCkeWgEbBkCnF_IbBgEnFjCRrI_DfJsIRgE
zndCngjBs`AR{@vVrq@_DzOkR
jabC{`b@Ssb@{zAbGnKnU~nA~C
fw}B_pa@g@gE{ES_DbBwB{@kCf@zEz@jMnA
jk}Bk|b@kCwBoFRzJbB
fy|BodzAsSgEkW~RojBRvVrDzJjWnbAsNjp@w[
fy|Bch`BcQwGon@nFc|A~\sIrNv`@z@vrA_SfToPr]wG
bkzBsnb@sIwB{@cBnKzE
jxyBs_b@_DRf@z@z@Rz@cB
bwyB{}`@{@{@gEvBgEnFz@f@bBkCbGoAf@wB
voxBcr_@g@cGcB~C?vBjCS
r}wBwsRk\_NbLsXon@cGrDvj@by@~C
b{wBwk`@wBkCkCvBg@{@{@Rf@z@wBf@f@??bBnA?RnAnA{@jCRz@oASoAf@S
zywBspa@oA~Cz@sDg@{@Sz@_Dz@g@~CnAnAjCoAz@gE
ztwBsmVoA{@g@cGwBkCwBz@f@rIvBnAfES
fewBo|xAwy@{|@sNrX~a@bo@gJ~HsSkRvVbBg^wVk\~HbBjMv`@vQby@jCbLk\
z`wB{o]_IbBvBvVfE{Y
~tvBgyXSkC_DsDcBRg@vBbB~HnARjC_D
nhvBc~YcGcQSvVvGsD
~evBbtdB{^cBoAk\{kAwGbe@~a@~k@bQb[{J
zrsBnxdB_l@k\cBcVgc@vLc[oFgJjRj_AnKoFvL~a@gEzJvQ~R{J
rlsBopX?gOgJbLfJbB
n_sBoo|A{|@we@nPgEcQw`@sS~HnFw[wt@knAgOsD{To_@gw@wQsXnAbLnPrX_DcQjRn}@~_AfEj\cj@od@sg@~Mjf@r]oU_Dkz@jMoPsNccAbQb[fO?rXox@{@fh@zYbQkCg@jHwQnA~MfTwQrI{O_]wV_DzTj\cGzJg^_D~Rrl@be@rIf@w`@jf@zOkRg^bQs]rS~\rSg@rXf^vj@f@w[_NcBsSfY_Sz|@fOjiAsIzaAvGbQ_S
~cmBk_{AkHvBfEzObBsS
zkjBgcgC_Ig^wV{EwhAzEw`@zOsl@nFvGrSjxA~Mjf@cL_q@RjbBgO
~ebBvwAkHogAoPkH_l@bG{YgEkp@nFzEjf@vQja@fh@jH~RjMjp@wBzJgT
fd|A_l`DguAoAwuBvQrg@~HgTnFjeCgOfr@oP
nthArshBgaAf@_v@rg@~RbGnU{TvmAc[
jyu@{phCo}@w[stAoK_XzYblDjM
zeq@w|mColAvGc|AkCj{BwL{iBzE~iAcLvo@f@j\jM
v|n@k}~Bsq@gO~C_N{T{Jwy@vLve@c[sb@oAcmA~\~HzYoUbQ{YgY{YcBrIgTgTcBoZbV_q@c[g^fOcBkMwj@bLwVwLsl@?bB_So_@{@_g@jWw`@_N~MfT_XS~H~R{kAjMnAn_@jp@jRfEzOryAzOv~@fTvj@f@fOzESjHbo@nFfzAwGf|@gTz_BbB{|@kWSsIve@sIg@{JvkBwGglCkHnn@cG{h@sNroA_I~k@fJ~f@{E
v|n@{pmCgpAsDwrA~Hf@~Mrl@g@z^gJrtAg@RsD
ryn@{fmCwrASkiAb[~p@cBkk@rInKjHfbCk\vG_N
rlm@_k\{@cQwQ~RrS{@
ryi@c}oCoi@sNwj@bBkW~MjdA~Cfh@oF
~xd@{~zCgdBwLw[~C~a@zOrg@bBju@gJ
r{c@onqCoAcQon@cGzEfJos@bLr~Az@
nyLkuxBkW~McGkCn_@sI
jvL_wpB_SbBoZ_S~Cj\jf@vQbBg^
~uJwqmB_Xgh@bL_b@gr@kp@sSjCoeB_DnKrSvt@bVcQzEv[rSon@cLo`Bz@sIbLbo@rv@zTnFwQfJnd@vLk_AvGo_@rS{EfYgYja@w`@vG_]bVsXv~@~RnKwmAoAg^nZzJrXnd@fOzEfOrXbBwQjHwLRoZoAvBfObcAvVroAsDryArNjWwGjf@fJ~H~Rn_@kHfc@bBnZbVrNkMsg@sX_g@ce@seAf@sSsXbt@nKjRwLnZvBfEoKja@~HzT_SccAoUgEkf@fh@nFce@oZ_{@kHkW{m@nZf@jW_X_NcVf|@nKnn@sI{^sg@vQcLcGsNvVf@~HnAfJb`@zOvBgJkz@sSc[~WbLrSoF
fhJrg^SwBgEcBS~CnFz@
jjHwqhB_]kMvL_DfOjR
zeDkp_BcG?oA_DrI~C
~jCwe_BS~CwB?{@{@oFnA?kCvLg@
orCsjlAgr@oUcQvLrX~\vj@gT
ovK{@oFwVoFbG~MrN
kaO{{nAcQ~Ckk@{Yod@fm@zOfuA~\kCjMrS~\{TgJsg@~Rk_A
kuO_oqA_Nni@{YzJsSgm@rDg^fm@bBrI~R
_|QwkkBce@oF{^fOjCbQn_@g@b`@sX
cqSk{xCkRsDoqAzh@~_AkMzc@{T
k|SokzC_l@kCkWwLo_@fJgzAcLvBrIroAvGo}@g@{c@~R~H{O{h@{Okk@zJ_NbQct@rXjWkW~Msb@sb@{Jc`@zJgm@g@w`@rIzT~Rod@wLwVrDwLvVos@SoF~HscB~HbGfJvj@g@fiBvLkCvV~\z@jWrb@b[f@by@fw@fzAoZf|@{Jv[sSsjAsIklB{E~CkCz~DzEbGcQ_yAwBco@wLgfASv|A{Ejf@{OzYjMoPnF~p@rIbt@Rfc@gTjp@cL{m@sNjk@kC_XkM~p@nKrb@w[
_lToykBwj@{JkHjMoZc[cVrDf@rSzT~H{JnK~\~Wvj@sNvQo_@
{gWczhAsScVk_AbLojBsS~Wf|@wLjRfOzTfc@cGv_Cw~@
_~ZcgeAwBg@z@f@gERoFzEnAbBzEg@jCwBz@sD
ci\kldCgw@sg@{h@rN~z@rXbe@S
ofb@{r{CsoAfEvQ{Ogc@bGwo@{Js]bLs{@wBo_@fOwVs]o_@bBfOnPkp@Sz@cG_}DvG{YjCrDrNnqAvL?zJf_BbG~MnF~dA{@z@oK~`CnAjiAkMwiCgEoA{EjaEfEzc@gJsg@cG~p@_I
{jb@kioBkf@sX{Jn_@jf@v[zJsb@
cke@{utBkf@Sn_@bLzEoK
glf@gixC_v@vQsjAkCfJ_Szw@{@n}@nF
kwg@covCkp@{Tvo@sIgr@oFknAcBgh@jWkp@nAjiArb@~p@?{TcQfsBzEbBcG
cwi@ggqBcj@cGgm@~H~dA~RjR{T
_}l@s|cAgh@wQsDjMwj@wB_q@~CcBvLoZ_If@~Mv|AzEfTgO~u@gE
cws@zzx@sl@r{@gTvBwGkWcy@oUcQsb@rq@co@~u@fTrSr]rXjM
{lsAjlj@oPox@kW{Ygc@s{@?kWzYccAzEs{@s]on@g@{^_XnAgYkRkz@cL{m@{^s]w`@g@fYkMkk@gTcQ~C_b@oUfOgYcVwGct@cVwe@wQni@wVrXoKzm@sD~z@sNvj@rNb`@rSka@fOnFcLb~@fYrl@kCvVvGnn@nPrg@~u@riDvQni@rSrtAnZnbA~\rNrXf@zm@bVzTRjdAgc@~R{c@jCco@oF{J~Wwe@bGod@
wnsAvaVg@oZwLr]~McB
cawAso|CkqBgEwLsDgfARc[vLjz@kHjp@bLzw@zEz|@cL
cgyAziQ{Ez@kH{@f@cB_DnA~CbBjHf@jC?f@wB
sbzAkz{Cc[vG{r@_DzOfJsyAoFzOoK{bCkH{m@wGfzAsNnlAjHkf@vGr]nFrl@cBz|@bGco@fEf_Bz@
wd}A{qeC_DcVs{@kMs`AnUnd@fOreA~HbVgJ
_raB_gr@wGbBbB~WrDc[
ohgBgvW_l@oA{T~HrSzJrb@f@rIsS
ghiBcf}Cgw@z@ksArIkWnFwe@cGvfBwLrtA_DjMzE
sckB~`H_D_DSjCkCbBSnF~CoA{@g@R{@zEkC
{xkBgm{CoP_Nk_Ag@vBbQbmA{@
kfnB_e|C_]zTg|@oArSsD_jAkCzr@wGv|AS
s`oBfqf@wQ{O?r]vQwL
ohqBsjhCg^kHgzA~a@?nKnx@?bGsIvt@{JbBsN
ourBch|CooBnFk_AoK?{O~~C~CzOzO
ccyBo{|Cod@~HgpAwBw~@gJvLwL~z@{@jMfJfw@f@be@bG
kjeCza`BcGgYbGoZcQ{J{@rSgYfO{|@kHvBfO~f@SRfJcBjHbo@wGvQrI
{mgC_tmCsDoU{|@oFkHbL{ObGv|AvG
kgnCrrfBw[jCfTjCnFwG
klnCgdG_DSoAcBnA~C~Cg@
{euCcjlCwj@gOwo@vG~p@nKni@_D
cvzCssNkWgkAsNwQcVrIkf@~u@sSrl@{Jrl@bL~a@bcAv`@~WoFrSco@bG_jA
{zpDs}zCoAoK{h@SgxBbGvcAfOn_@wGj_AoA
swqDcy{CkWgJgr@oAc`@cQbo@f@ka@wL_rBwGsv@kHkiAvVs{@bLzm@bB?fYfeDfEns@bG~eCcQ
_xsDw|UwQw|AcG~k@jMnZnAzc@~HsN
_euD{jzCk_AjCcB~Mgh@nKgnBbB_{@fJcfBSw`@kHrv@kR{^Rc[ka@fr@kM~f@SfJfJjp@cQbcAvBj}ARzh@bGcVjHbwAzO
_}xDsiIcLoU_l@bVstAz@wo@fr@{@zT_yAfw@sq@v~@wQ~H{JcQsSn_@gm@vVoFrXwLbLgYnA{JbQzTfJgJSw[{O_XvQrXnd@?fTs]rSw`@?_Ifr@gTzYgm@nFc[vt@nFrb@rI~{Bj\oUzJjRf^cQgEzYfYoPbe@cj@bo@w[be@g^rD{Tfc@kWv`@gh@bj@crAzEoZbj@ox@j\sIbB{Tja@oqA~u@k\vBw[ns@_v@rS_Dn}@o}@jMw[
gq|DwwAcQcG{c@~a@~MfY~f@ct@
{p_E~iAcQcQcVvt@bVsDbQ_]
k{`EolwCooB{|@{m@gT_]wBkf@jHv`@b[g^wLox@gEcj@bQoi@bBgJvQrb@rInbA~Cf{CjCbhAjMbo@_D
oliEoqAkC{EoFg@sI~Cz@nAbGvBnKcB
{jlEfxBoZsXw[vBwQju@_]zEvLbVve@oFzJsg@rg@kM
s}lErhLcVwVkMka@wy@nKcBsIs`AfY{O_DsNz^gsBzJc[ka@_NbQsSkCgc@zOc`@R_Ijf@w`@fO_l@sIc[bLzEfc@_NbVnvAg^b`@rI~u@{JnFzEjiAgOb[kMngA{Ov`@bLnx@_Srv@sDg@{YbcAsI
wemEnpSSkCwBf@cBoARbGz@oA~C?
{eqEniEoAoi@od@nKvBvVfc@fE
kdsEksd@ccAgm@sjARkCjRrSjR~Mvj@ni@nPzJjMju@sSvBco@
{uxEgepCw`@oKgpAvBv`@jWfpAsN
sd{En~L{EsNobAcBoKnFrb@rNfr@kC
gh|E~pr@{^nKjWku@s]rN{Jj\_Ice@ja@_l@zO{c@z@_]gTw`@wBw[~Hk\oU_l@sIfh@{JoAoP_g@_q@sSco@{h@od@cQc`@fJkp@cVcj@gEwVwQoUzEguAoZsb@_b@wQwe@g^wQjHsI?_l@_Xk\kWcL{c@vy@nAku@wLkW{h@jCRsq@w`@gJkCcV{YbBbQgOwLgOoi@RsDgYwQoFsIfOkHoZ{c@zEos@~p@zEzYkMzJwG{OsDwQcj@rDoZvQwGoPnZc[oUkWsIgc@oU_InFgTku@co@s`AvGkf@sIg@s]by@gTcLgJwLnPwGcQsSjWoKgJ_SjWce@SknAja@c`@wQw[zOkWcQ_]rXnZf^kHfEfh@nPjCr{@b`@z^sD~Mco@j\w[f^cQwBon@jW{Yb[wt@vLkMzYsl@nU{r@gOod@{uA_Ns`AjHc`@kCw|AkMsSjMoFsSgYsNwhAc[gJsN~f@?v[sSbGnFzT{TnPsIzw@jCjMsXnn@w`@{ToK~W{h@vV~Cnd@{Jn_@vBvV_]nd@{Ozc@jHb`@c[fw@oi@zTkRkC_Nr]od@vGwVzc@sb@b`@wVzfAoFjM{JsI{w@~Wf@jk@_g@nd@sSRgw@fkAkMbB{@v[{OfJbGzTcGbo@rIvGsXve@_IfaAve@fsBvBzm@fYni@{@nPjk@fYr]nn@vBrSnUvV~Hbt@bLz@~Wni@rN~_AsDrb@z^bQbhAz@~k@fOjk@~a@vj@nFsNvVryAolA~xA~z@ffAs]~f@{EzEvGroAo_@ve@wj@{E_b@be@cy@rNwGjp@nFkM_S{Ece@v[ce@rXr`Azr@jC{J{TgYf@?on@s]kf@sDwVbLgc@bBfY~RjHjMz^be@rNzh@jf@kCb[nd@gTvL{m@b`@gh@vVkCbLc[kM{@rg@gc@f^fEzT_Nrb@jCr`Aka@zgCbLr{@jWrl@zJvcAoAj`Crv@rIb[fYbVfkAg@vo@gEr~AzEfm@zc@fYkCb[v[jk@vG~_A?fh@cLbVkWr]sDbGos@cQbGkWoU_Dsg@jC{|@f^gr@bLwe@Ssl@b[_{@nUsX~Hkp@jk@ox@
sv|Ekgj@{@S{@nAnARf@oA
_j}Eklj@cBwB_IcBnAz@RrDbBg@fEnAR{@
cp~EfyNco@oAs]~Rj\nZjp@_l@
ceaF_}S?Sg@?f@R
_qaFfkP{@c[{TsNoUzJrIz^rb@?
o`cFvrP_D{^_l@gEsNjRk\_Drb@sXsXoFku@nKcB~Rrb@~MfzA~MrNsD
_|cFsgOw[sl@gTsIgr@_{@w[_SvB{YoP_]g@fc@cL~Rb`@v[b[rIrNfc@fpAf|@
c~fFvqDsb@sv@Ron@_Xgc@wBku@{Og^{^oAgTsb@sb@jM{qCbQon@cVoZc`@{EjR~Mb[fc@rb@nbA~CrIoKjnArDvwAcBvVbj@sDb[{c@rl@kWz@{Y_b@ce@jCgEsIolA?vGbQf^cGnZrb@ni@fYvVcGo}@zfAzEjf@kk@~f@jC~Mrl@~CnFfTz^oKkHsb@fm@ka@{Jwo@vQkHfc@zT{JrNcBvwAnF~u@zm@jHvLwQoPs`ArS_v@bVvG~Hkk@
whgFbuQkMgJwo@gEc`@zT{Tb[vVvLj\_S~_AgY
s|hFka^oAw[oPvLcLbG{@g_BoPg|@g^gEwt@zTsNkMvBfw@cVb`@vQbo@rg@jWnKve@{Tzc@?n_@g^bQ_NoZwVjCkMjRkf@nAgOnKnZfEsb@zaAjp@c[vGoZjf@{^cBjp@zOgYnd@wVbQjR~p@kHvBoU_XsSfYgTcBrSn_@cQjRkdA
o~hFnxOsXkRco@bBc`@fOg^sIoPnKgh@{YvGrXv~@zOju@bBrScGzh@jCnF{O
wniF{el@cGwe@ku@_oAw`@wLsXzOnKzJrXvfBb[ve@zEjf@z^we@zOkf@
oajF_lYos@~C{TzT?b[jRzYnZo_@nZkp@
gdmFgsL{Jos@_I{Jkf@wG_IcVoi@sD{Ev[oUwBgJ_XgTzE{@c[gTnFsXoKbGsg@c`@zJc`@vmAbB~WoKja@nUz^nAj\~Ws`AfYfc@_Sve@~Rfc@~RcQfr@sSnKsNf@oi@wLoPja@sXb`@~RbBsNbe@nAjW~p@fJ_D
{dmF{jS_I{kAjH{O_g@rXsb@bBnAbQv`@~\~f@zO
_anF_fR_]oPvBsXkWk\cVrIfY~z@_Ib`@bQvQjf@_q@
sknFjwIgT_`AcQvGrN~a@gObG~f@bL
wqoFshVwB{h@_g@jWsI~\jf@k\~MzO
{yoFkqQ{Ec`@sg@{kAz@jp@rl@r{@
wjpFnhW?Sg@Rf@?
ovqFcnWsv@cBsSrSkCf|@~RfJnU{h@f^w[zEkR
syqFoqUwQfOsXbBz@b[wLja@b[fE?{h@vV{EjCkf@
kauFbjEct@gJ{Y~Rz@vLf^rNrb@gOfJ{T
czwF{kAsIo_@gTgYoFjf@~Wv`@_InKgh@gm@gO{@f@f^vVrIw`@fh@fw@_NjCf^w`@rv@vVoKvV_]bBgaAbL_X
_uxFbeEgTkRwy@fE_SgJgfAfTcQb[z@vQfpAsb@bB~Hbe@gO~WfOfTwVbLj\rDwV
o`|Fsz_A{r@kWgEgOgY{@kH~M{h@jCvLjRkW?cGzTzTvVfTbhAni@bVnZsNoFwV~Hw[s]_b@zYw`@bGjRnPzJzOo_@
kj}FbL{c@cL_]~HvBjMz^bBf^kM
cs}Fz|T{TjH{^sIwQfOja@v[~\oPbGgY
wq~F{raAgEcQc[g@_hBwhAsSvG_eAcLknAvGkHoZ_q@gw@Rs]ka@sIbVjRvBjHw[jRgE_Isq@gOwe@sg@sb@gTwe@crAbQoUgOg^~HkMoZoPoA_XsSbVoZz@cBsXzTjHgEgYcVnK_Ini@wQbQsSns@vLn_@jWnUkCjWzYgErI~\{Ez^~\vcA_S~a@~WjHrDbVv[bQjH_Xjf@jCRbVvQzOnAo_@fc@rX~sA{@g@wQfTfYoUfTni@bLfO~\n_@nAbVgTRwV{TcQj_AgJnZbQfm@~Hfr@_D~HbGjCrXrXkMj\bGrXgJ
wpaG{j`A_b@{h@kHzJgYg@_g@gYod@~a@bVzJzJjWfO_Nfh@vGjRv`@r]oFrDw`@
steG{qMoAg@f@oAcBkC_D{@f@gE{@RSbGvBbLjCf@nA{E
gwiGrzdAco@gJkk@rInd@~Rfm@g@vGcQ
whjG_erCo_@RfJoZkM_I{zA{Osv@rS_jAzOcB{YsScGwhA~RovAz@kxA~Rrg@~C_IvG~a@~MjxAsDrX_N{^sSfh@g@fOnKka@zYobAjHjsAbGn_@gJrmBrIrb@oF~\bQ~dA{J~_A{^
oykGzmOkWgr@co@_NoPbLfJf^v[vQ~p@bB
{_pGsoqAsDsXsg@oUnA{Toi@jM{OwLfE{TwQkMkHgh@nK_b@cV{Tw~@nx@{m@~\wj@rIkRz@ce@wQnPv[cQb[ve@vV~a@wBv`@~RrXrl@v|Acj@fm@nPfOwLnZvQgw@j\~\{@f^fYjM_IsIgYnU{O
skqGcpnC_g@kWox@oA_tAvV_IjR~WbBvfBoFv~@{J
wtsGwheB{O_g@~H{Tw`@?s]sSb[sb@sg@bGzErS_Xfh@cBb[fJzr@wVjf@sNby@s]faAv~@wGjk@rtA?rNk\n_@cV~k@by@gEbVrl@zOwj@_Nc[rD_b@wLoUrS_q@wQ{w@zEct@wLw`@zJ_XjWoPz@kf@
cmyGnaoA_DwQckBj\od@{JgYz@w`@{O{TfOR~dAjMg@nKb[kCzh@nd@cQf^jk@ns@sDzm@kz@vBkf@nPgO~Rkk@
soyG_gYwQ_IzOzTz@{J
sp{Gwn\SgEoFwBnAfEnAf@SnAvB?
kh|Go}qC_S{TsXvLscBcBoKnKo_@cBckBvGrN~MnvAbG~_AoAfbCoZ
kz}Gs{uAw~@sl@sl@oPwLbGffAnUfm@zc@rDkC
ky`HfhJsI_Ngh@vBon@_Isg@nFkWsI{Ts]sS_D~H_g@ku@jHnFbe@vQz@{Er]rb@nKj\bVzc@~Mns@z@rS_Nzw@oP
sueHnfDogArb@ccAv~@~Mfc@bLcj@~W{c@~\cLnx@oi@
ogmHzrJgOsX{Ynd@k\vVnKzTnUoFbGkWj\sX
czsHwpLcBoAgERoAnAg@bBnARSvBbGRbBwG
_vvHjqQco@gEgY~RjHbL~p@kH~MoP
{sxHvjOsXvLwVzw@z^oUnPco@
ko~H_kqB{c@{Oc[oAjCcVzc@bLvVj\
kh_I~ef@{kAni@_Xz^{m@jWgh@rb@zErInx@oZj_Ace@nd@{c@vVoi@
sddIbnxA_X{@fJoKgTsNbBgJovAwcA{ToAg|@oZ{uAg|@cVon@gc@gYoAo_@c`@wVwVbQ{Ez^s`AgTnFja@kMbLrl@nn@zOv[~\vL~C~MoUnZzh@{EzaAv`@jHjf@rb@~p@kCnKfaAzh@nd@fEve@_D~k@sXvy@z@zOsX
cldIjq[{Jn_@sN{JoF~a@vVvGrI{ORon@
wldI_td@g@?S?f@{@Rz@
{~dIn_@{@{@g@z@f@z@z@{@
ksfIkkgC{^{JogAjHjMbQ~xAsN
s~fIzww@?kCcBf@RvBnAS
kfjIoiJ{@?cBwGwBkCjCjCjCvG
{fpI~ibAkW_DgEnZsl@~Hoi@zc@jC~W_SbQzEfOsNjWod@rN?kf@cQrIkHzw@gfAzTwQ?ka@oZsb@fJbLnPvBv`@fY~a@~\g@~\bVcGvQnKzYju@zaA~f@nU~k@_SsS_SwQoi@zOcV~WsDjp@oZ?gJ_q@cV{OobAr]seA?sXfTbBnx@s`AgE_Ib`@gc@
wjyIzjb@gJod@{h@cLwV~RsDj\r]~Hzr@wG
sw{Ivm_@_oAsSnUfYvo@bQvGwV
wz{I_wiCcQoKccAwQ?ja@bhAfJbLkM
k~|IvtO{@g@f@wB?vBRf@
smmAkbwAoUzJsDjHjMnAvBrIcGfc@fJjMja@sIkC{O{JzEsD_IbQoFkMoUvGcQjWnAwB~Hr]?rSoK{c@R_S{J_SnFcLoA
wbdDc_bBjCoPb[sDcVcLwe@wLkMf@{YoP{O_Sg^bBkRsDwBgJzJ_DwLoPsSnAk\~HoPgEoPbGcLoAbBbQ~MjCnPbQsNfEjM~H{O~HwVjCkM_NwLnFsDvVsSnKw[zYb[zEsNrXoAnKrq@zO~McBv[bBz@rIfJfE~a@fEvVgJnKgOjM_D{J{ErIgEzYfTfc@_IfTnAnPg^rl@gJ~HcVc[wB
wubDkjbBjWoFzh@~CnPnK~k@kCvQbBvBkMfTRsD{Jj\_IzObG{@bLb[rIn_@wj@z|@{fAvj@cj@kHkM{OcBwBzEcV{@gOkHka@Scj@kWc`@oFgOoK{JrNgm@fJnFnFoFvGoUbBoPzJ_N_Sc[{OcLzEsIsIkk@gEgObB_IsIkWcG{TfOkHg@w`@jMsSjWc`@nKzObLcVnFvGvLkMrNrSoAvLnP{J~CvBfJjRrDf^cBzO~RzYnPjMg@ve@vLbVbLc[rDkCnPb[vBzO_N
sk}Fwl~AfTgJrXcVrXvBfTcGcBsDjk@z@fOcB~RkMkC_XrN{EnAgYnUkRz@gTvL{JjMkW_DsIv[c`@fTwQnd@kMrNnAj\kCfJwGve@gJnUSjWfEn_@g@~RvBfE_XnPgJ{EwGfEcL_]{EzJgEf@_IrNsDoP{J{@k\fEcGn_@fEvGg^~z@rDnKwLk\wGzOgJvQ{@bQoPkMoF_X{E_l@{@kWbBoK~Mka@?{YrNsSwBcLrDkp@~CoZ~RsD~H{^jCcQcBwQvGcLwBoPjCSvGwVz@o_@cGwVz@_IfEwQkCg^g@cLbGk\bB_DgJod@sDgTbB{m@{@gJnAsIvBkk@RoZsDwQf@gEzJ{ObGrS~HjMRg@bGnPRfEvGjp@vQrDbQfTz@fOrIvB~Mk\zEg^f@{EzYvBzEsS{@sDzEwLsDwo@SgOwBwBcGoUcGoZnFka@{JoUnKoArIvQjRoFbQrIjMbrA_Nz@nKsIbLzr@rIrIvLbj@fJvQSwBzTzYrDrXzc@wQR~CzJgYrDkHfJvGnKoKrDRr]rDrIvLSnKnPzYnFvQS
gavAko`CogA~Mce@nAon@bLka@RsDcGsX{Jct@Rf@bt@gc@g@s]~WsXfEnKnP~f@_DfJbGf^{@zEbG~R?zEvGbQcGj}Af@bQjCf^g@vVrDoZjM_b@jCwVvGcLvLrDfJkHfEw[fEjHnK~RzE_InKRbQgJ~HcL?cGcGw`@?bBkHcGgOgOf@sNoFsl@vB~Mve@~HvB~H~WsXfE~HrXjp@bGrDnKnZcBRgErl@wBnKbLbQwBvLwG~M~Cn_@_DbBcGjWSfEbQv~@kCbB{EvVvBzOrNv[z@~WoFfOrDzc@cGrXnAbBfJnPz@vQoFns@nFzOgEjRjCjWoF~R~CfYoKnAcLbL{@zJoU_Ic[bLkMbQoAwGoFjCcQfYSfc@sI~MoKnAkWfTkHs]kCgJoFz@cLsg@jCoF~Ckk@wGsDkCfJ{JsDgEjR{EzTrDvLcBvVcQfJoAnFoKcVoAS{J{Jg@wj@jHgTrIku@nFsg@fJoPcGsSnFgTf@vGwVzh@_]oFcLc[oFo_@gOw`@kCo_@_NgTkMoZ~CrDvBwj@cBgYvLvVbGka@gEcLzEsIsSoUfE
gglBw`qCvBkCwo@sD~MgEja@nAvB_I_b@{@_DnF{YkHjH_D_SgEcj@jCfJ{Jkf@kCrIsDgc@cBsSwGk\kCox@wBbB{Esb@SnUrDce@cBzJ_DgJoF_b@{@{m@zEkWkCgJvBon@wGkRz@_q@_I{OR{^{EwVbB~MkHkiA{Osg@wBku@nAk\fJvGnKkHf@nd@vLjiArNr{@vG~z@zEj}AbLni@bBnn@jHv`@vBrN~HfE{Eja@fJzEnFjk@bBce@RvBfEbVf@sDfEz^f@gEfEfc@SvGnK~z@wGc[~HsDfJ~\bBvGnKfc@_DwVjH~HzJ~WfJrS{@kMnFr]bLbrA_DrX{Ebo@zEvLoA{^_Nka@gEnd@RfYrDnZkHwe@_Ika@kCnF_Dk\oFgh@rDzJsDv`@_D_b@wBrXcB_IkCku@{@nn@sD{@_Dwt@kC_D_Db`@f@
sjeB{clCoPgEsDoPvVkCwLwGsXwBoPnAjH{O{c@kHoZz@gm@_I_b@zEkz@rD{EzEfm@bBgc@?zm@fEwe@RnFfJ~W?cLzEjMz@fTfT{JfEfTzO{Oz@sIbQoZzTkz@~Wgc@bGfTrIju@_IcLjHve@?zc@gJzOnKzh@kMfObBby@wGoZ_DrNoFgm@cBzJ{E~MjCzTgEnKoKnPbBnUwBrD_IfEjH~a@f@rS{EbGwQcLwLgOkCw`@jC?gJ
cc`Bse|CsDrDrSnArg@{@zJjCw[bGbe@?bGfErNcBv[jC{OgJ~\RzTjCb[wGoZwBcGvBs{@{@rb@kCgc@SfEwBni@nA{|@cG_IvBsb@Ss]oF?sDzYnAnKsDolAkHgm@fEz^f@vLjCgaAoAkWfEb`@vBvL~CfkAbB
kxtBgf|Cve@jCb[gER{EoP_Igh@cBwGnA_mBkCcLfEbLrIj_AnKrl@sD
wj}Bsr}Cc`@jCwLvLb[zErb@jCfpAvBnd@_Ice@cGgw@g@kMgJ{YoA
_|wAog|CzYcGkqBgEwLsDgfARc[vLzh@cBnPgEfYjCbVvG~Rg@zJzE~Wf@RcGja@bB
kfnB_e|Cw|AR{r@vGbj@Sz^~CsSrDf^SwB~Cv`@{@bL{EcBkH~RsD
gllB_h}CwfBvLve@bGjWoFju@oA~\cGfw@{@kM{Ecy@zEoZ{@
_smB_{{CwVoAoF~MfJbBbmA{@gTgEvBwGsg@f@
wdgB_`|Co_@nFbVzEns@?j\{EkWScQoF_]R
wlmBcu}CnKwGkWSwhAfEvt@bBnZjCbVcBfYnAzTcG{aAjC
wslBck}C_b@g@wy@rD_g@rDnZ~C~f@wB~WoFfh@wB
{bvBo`}Crg@{@nPwBka@_D{aAg@~C~Cbe@zE
wrjBg_}Csv@fEjdA~Cfw@{E_eAkC
capBcd~C{^f@sIvBbo@z@nUwBni@SsNsDco@g@{EjC
ssrBg{~CkHzErtAvBRcG{kAoA
cenBgp|CbcAz@rX_DwcA_D_XbG
cafBc_jCn_@gEoPoF{h@~MzJfJ~MoK
s}rB_b{Crb@oFsl@_D_XbG~a@jC
{}zBkj~Cvo@g@j\sDgzARbLfE
wbcBwj{C_IvGrtAcBg^g@c[{EgOnA
gbqB{u|Cfc@kC{w@_DgO~Czc@jC
_}hBga|CnZcB_DwGkWf@oKzEjMvB
_t`Bwj{Cj\gEcVkCgYvB~RzE
spqB_h}CrD~Cni@kC{J_Dgc@jC
kx{Aw_xARSjHsDzYfEoFkWcG{E~R?S_InU{@_I_IoP?RcGoPgJrXgObQsXoPkHzEkCvVzJv[oPbG{JrX{JjRsIcBoFsSkCjCgEkR{@gTsN{T?_SrIvGfOod@bGoAv[_NvG_DkHod@vBs]nUsIjRkRrSrNrDnK_DfEfEco@rSzJbGrSjC_DbQvLcGjWjMja@z@fE~Hf@{@
cqhBwnlBwQ{J?{EgJkHoZzJ_]g@{YgE{JjHsSgEw[nP{TkCoKkHcGjMgOcB{^bBkMwBcLfEoP{E_NnFzEfOsDfJkRzEnUbBnAnFbQRnKbGkHrInKjCrSwLnKjHvBsNz^wBfOjCnFrI{@zOsb@~MkMzJkW_IsN~Cc[_IsIf@wVgOoUjCbQvQoFfOzEzEzTwBzYrS~Cfh@kCbGjHjM_DrX{@rIrN~Cz@jWfTbBzc@oFnZnPbLkHvLvGrI_NkCwLfJ{EjR{@gOoF~CcLbQ_DvQfOjMoAvGw[rNf@jM_XzOg@vGoFrXwBjM_NvLsDzJwQnFsSgO{TzJsNzOsIoZwBwQsIcQsSnKwGzTwBgYkH
w`kAog`Bbo@gOrI~HzOgJbQgTb`@~C~RvG~R_D~HwGrXjCrNcGg@{J~H{O{^?_IwL_g@~Co_@gOcj@_Dw[bGcLfEfEzEgTRcG~HjHnF{TjH~CbL_NbVbBnK~MvB
graA{mdBnAwLfOgJzOvBrS_DzOnFfc@kCnF~MfTnA~R{OvBw`@fO_IsI{J_SRgTzEsS{EkRkMwo@od@oUvGgTScQvLgJnP{Y~CwBfTnUfEcQrIzJzTjMnPfOvBRbLvQkH
glpE_t`BrNoKjRcGfYnAfO{Erg@_Dnx@fJbQjHb[f@nbAcQfOcGfJka@{@wLbGwBfh@kC~u@oPf^?rS_InUoAvV{JjRcQkRgORsN_S{@cG_IkRg@{JsIwVkCgEjMsNnKku@bV{YrNkf@rD_NrNoZzJnArI_IzJ_NcB_NrDRfO_XkH_XRoA{Tk\{Ekf@wQc[sX_rB{m@wV{c@{c@_g@fTcGg@{^_DgJjHwLkMsXsSoAvV{TjM{@cGcQkMS_]wGcVf@cLgOgfA~HkM_DgEcLkWzJgO{@sS~CwLgEgEbLod@nF{JoAw[nFoFcG{h@{@cQsXoUf@_XwG_SfEv[fJvLfToKf@kCz^cGnFSnZsInFkR?gE~HcQfE_I~RfOnP~\R~a@fEbo@v[b`@zJzTbBzJzEcBrNs]jR~MvVn_@~MrSg@bQbGrXSbGvGzTkCfTzOzc@zJb[~Rjf@oF~p@rNnKcG~W?zOfOsI~CnKfEfEvLfJrD_X~H_DnF~a@vGvLfJf@fJb`@{@
_rwAo`rAnPsIsDgEnFwj@bLsD?_D_NcG?_I{TjC_DwGkk@~HcGwGkMjM~MjRwBzTcGjHrXnFf@nFnU~MvVoA
oezBsshBnbAjC~WjCfJ{EjMnASnKzJfJkRrDnFzOct@~HoAbG~\nAbGwBfYrDvVfOoUrSbVzJ~HSj\~HbG{EkMsISkHbVkCb`@?jCbLzTkH~CsXkHkMjCcG_Dgh@{YsS{TvB{E{EnFgOcQwQnUkCvVfOrIg@b[~HrN_DjW~HjM{Jrb@_Nz@{OoFsIgOkC{^vBwBrNoKkHsSvLoKkCjHsIoKcGcQSoAoFoUcBjR{ErDgJ{EgO~MoFsDkHgc@Rw`@fE{w@SjC{E_b@R{YzJc[jWwBvLb`@bL{JjMrNnA_I~W{O_DcQrD_]wB{EbGrIrN{JjH~MjC
kwsIw`xBzTsDfEoKwBgJfc@_Drg@nKvGkCfh@kCfc@~HrNwB~RrDfm@wB~R_Sjk@kRzJz@zY{EcQsNwo@gTz@sIbLwGj\kCrD_InPwGj\z@~RcBj\oPzYrDbe@_DrIbBzT{Jfh@sDf@jHvo@kMzTbBzTwBvV~HvGnFfkA{JvGsInUcGfm@g@bVcQbmAcQS_I_NsS~f@cGvBcGoZkRbLgOfm@oKzOcQoF_Io_@oA~MsD{J_N{TwBgkAwG{fAg@sX{Ec~@fEwQwQbG{JgOkCvQoFz@cGsN_DrNoFnKkMsDcGoUz@_XkCod@z@gO_DsXjHkWbBos@{@sX~Cwt@f@wt@oPoZvLcB~Rc~@vGkHrNgJjC_l@cBw`@_I{EwGrDsIrSwQbQf@vB{EoUkCg@oUguAbG_q@z@kWzEoPgEsb@jCw|Af@_X~CwV?gYzEkf@bBct@fJkHcBgw@vLgm@bQ?jsFn_@rNrb@fEbj@vBfc@sDnKgJb`@oFkWbLzOjCfJ_Db[SbVgEwj@vVgOcGg^wBbGbLsDvGka@bLoPwGwV~WgErSjWS?zEgTcBzE~Hwj@nKoFrDrIvGcQbGkCvGjMzJjMf@vBbLjH_D~u@sIzm@oAg@kM~WnFkRnFb`@jCzYfJf|@nKjC~Cvo@jMg@sI
wz{I_wiCcQoKsg@cLoZsD?ja@rSnFv`@SvQjCbLkM
kyhIc{fCvj@cGfYcG{^{JogAjHjMbQ~RR
gczAorlB_XsI_SoAwBvGk\~C{ErIkWzEvVnKkC~CzObL_NjMfTnP~M{@rNfJbVbBzYwGz@cGzTwGoA_IoPgOv[kMcQoUc[kC
g`yA_mrAg@oFsXoFbGkHvB{T_NkRjMkMbGvGjk@_I?sIjWSoPoFbG{OgTgJgEcL_l@nAc[zJ~HrDf@bLka@~M{JjWcBnUz@nZ_NjHsIbQkk@rl@bLzO~RnFfJrNnd@sDb`@ka@jp@sIrSoKoFgOoU_N
wrvAoorA~CvGvGoFRwGwLnAkCkMzTsIbB_S_Sg@cLrDoFvj@rDfEvLkC
{n{D_zgBzYwV~WsIoUsSw[bBcLgYnFsDcG_NoKkC~HgYoK{EsI_NwLbBcLwG{@oKsN?jC_XvQoAnFkMgc@{m@os@f@{JjCc[_DcQcQ_SR_Xv`@wQbG_NkH~H{EcBgJcQwG_IkMkMS_NwLkWkCoUcLjCgYka@sI_NnAwGrN{^bGwBbGgYvBsDzEsXoFzEgE{c@cQnF_S~M{@zJkM_NkHgTf@gE{Yzc@cBbLgEvLoZwVgT_Ig@fEsI{TcBoF{Esb@_InAwGg^oK?oPkRgJnPoUvQoK{OwBz@_IoUgEbL{E{OoUz@_IcQzEkHkC{TfEcGcGgc@SnAoKzJg@oZwB{@~H_NvGbBfJrX?nF~MkWoAg^bB_X~W_InPvQjWce@jC_DrN~WbQg@jHkM~HvBjMwVrIkR?f@rIvL~H{@bGzTrNjM~RkCfEfOzOg@bGrNfJ?bGkMz@wGvL_]rD{TcB_NkMc[jCkR_Dw[?cQkMwLrI{Jf@~HvG_DvG{w@_NcGwQoZ{Eo_@kRkHkMwGz@{OoKgc@wGkWnFg^bBcVzJoFfO_IzEvGbLgr@jHkHwGoPg@kWfJ{EnFjHzEoKbVjCrNkRfEf@rN~\nAjRsI~f@cBbLfE~Hb[fJRSrIcQrXoU{@zJvGz@vQjWg@nUvGv[oF~MnArXkHw[gJ~RgE~WvGnUg@bQrXzh@z@nFbGv[oFzJnAnd@oFfEcLvLfErS_DfOz@jW{JfEbLjM~CffA_IbLfObVg@~\vGjMRbGbQkMz@wVzTrSnAjMrXkHvL~CfJf@z^gTbGzc@~f@vVzc@~qBzm@b[rXjf@vQj\zEnAzT~WS~WjHSgO~MsD~MbB~H{JoAsInZ{J~MsNjf@sDzYsNju@cVrNoKfEkMvVjCzJrIjRf@bG~HzJkHnUcB~WbBf@cGjRoFn_@{EnFwGv[cGzJrDrIoA
k~sA_qnB_I~CrIbGzh@zEcBrSbQbBvQcBvLfEvGkH~u@nAfToFja@rIvLgE~CsNnZRgEgO_SkHce@gEwe@kCgEsDcVg@sDcQ_b@zJgh@{E?nPsX{@oPkH{JfEvLzT
k_|Hs}wBoKsI~M{@cGoFgTcBjCsX~WkM{EgJoUwBbBcL{OgEg@cGrNwLoK{EvGoKwVoAgOgJfO{Jz@cLwV_I{TvB{TcBwo@jMg@kHgh@rD{TzJsIcBce@~C{YsDk\nP_SbBk\{@oPvGsD~Hk\jCcLvG{@rIvo@fTbQrN{YzE{J{@kk@jR_S~Rgm@vB_SsDsNvBgc@_Igh@jCwGjCsg@oKgc@~CvBfJgEnK{TrDf@rIjR{@fTzJfOgEvBzJja@bLnP~HfOoAsDrIj\nKzYvB~W~MbVbBjR~MfEvQbGbBjRwGrNgTv[sIzfA?r`A~Mnn@r]fJRkCcQcLoUfTz@rSfJzc@zJ_DrD~WnK~R_SrSjHb`@sDkCjH~RrDSfJvLnFwGvLjMf@gJzJjR_DcGjHzh@nU~M~MfJ~RoA~Hs]fJS{JgJ{@we@fOfOrN~M~C{@rS~CbQc[f@wG~a@~RrIrXcL{OcLjMcBnPzE{JfEb[vGnUn_@z@jMoFvQoPjMzYfTrXf@~H{ErXvBbj@nUjHnKjCnZkMnZzY_Ijf@fJbQzJjHgJvG~CkMrDzJnZ{EjCrNrNz@rIb`@zY~_Arg@?kRfJsDfEcy@rS_l@rIcy@bL_b@fJct@gE_g@{Ogh@cG{Jkf@oP_SwVnKgTgJsDs]vBsNwLgTz@_{@gYkk@k\cGgOc[cL{JoKwQwBsl@w[cVcGoAwL{OoFw`@{EwGgEw[cBgYoFnP_Dw`@{TrNwBsD_NsI{@sDgc@sX{Jcj@bBjf@{Ov`@RjH~C~f@vBgEzJnPfEgE~HnKnP{T~CvQzJ~M{JvQbBzJ{O
ko~H_kqBgJkRoK_I{c@cLsIvLfEjHb[nAzc@zO
kecIgzjB~M_DcLwBsSvBnAjH_XjR?vGbQwGbVwV
o~rAwdsA~WoAjMsDsDkWwL{Js]wGcGbG{Yg@gJkH{TjCg@fEkHrIbB~HvQvLjMoAnPbVfJbBjWcL
_eqAkjsAb`@oArIgEbVcB~RwGsDsXcL{Jw[bGgJcGgEgT{r@vLfOzEwV~RvLzJrDjWbQnA
kqmAwbtA~MzJb~@on@vVgJfY_DjRoPjWRzJsNvj@{O_N_NkRfEz@fEsXcGwLvBbG{TwLsDwGcQoPgEkRf@nZgOjHf@jM_SwQbBkf@kMcLbB?fJwLz@gTcLcj@rDjCfJkHf@cG~MkW?wL~CcLrN{EnK~WbBz@~HoK~R_SR{EvLsIRvLzOkRrNfEfTfJbGv[cGbLzJrDrXv[wB
ollAkgwA~RzJzc@SsSnKs]?vB_IkWoAwGbQjMnUcQnFrD~HzJ{EjCzOka@rIgJkMbGgc@wBsIkMoArDkHnU{JbLnA~RoF
_hlDsxmBnKfEkCzJce@jR_InUvQ~Cb[~MbLrI{T~\vGfEbBrX_NoFsSvBwBnKbL~CoP~MzYrNwLrSjHfOgTfJnFfJnZnPSrDrSrDcBcQbLnAnPcGnPfEj\_IjMsNwGwLbVoF{OcLb`@oKrSkWv`@kMjHf@zTgObGcGcG{OnKoF?_XjH?f@{OvGcBnAsSnF?os@cLoZR~C_Dg^gJ{EoFsIjC_S_DgYrDoAwGc[nA_IrD_g@oPoK?gEfE
{bf@kijBg^Ska@vBkHoAbBsNsIgEkHfEod@~H_]{@kMrIzEja@v{DgE{T{^
c_eC_yjBzTRrDjMzTRnKfEbhAvGj\fEb`@g@~MfE?zJvQwBby@fEfh@vGzJkHsIsNzEcG~\vBbQsDzO~C~H_XsNoAzJkMc`@cLvBwLb[kWS_Iw[cQ{w@{@_l@vGsIoPs]sDsIjCz@zOkHrIka@vBoUnP{OkC_IzEwQgEw`@jHkH~Hgm@nAf@fE_b@rNnFjH
kwmGst{ARgJcLkMrNsIrDcVfJoAj\jMjWRvGnFcQrI?bGc[zEoAjH~f@~RnUgEnFbQjWjMrl@{@fEwG~RkCzTsIzYfEbLjHz@fOrXnAkHwe@sSsIcQoPnKsScGwLjRoFwVRwLwL~Mf@nUsInPzEfTcGv[kCzEkRj\gJzTf@fO{JjHfJrb@jCsDsISs]nKsDwGoKjHgJfYsD_D{JvQSsX{c@{YsDvB{TwQRcj@gJsIwL{r@sIrIcL{@oKcrA~MsIkMnFcQwQkRnAsInUoKja@zJnZoFnUbGvBbGfOvBvo@RvLrDrD{ErSz@wB{EzE{Yf^g@j\{EwB_NgOsIgT{@sDcQkp@wQgEwGoPSf@cGkMSsS_IzOcGfE{JvQg@nZrDjk@SrIwBvBcLkM_SsDgOs]_D_DcQrb@wQ?gEgYwBsDgOgTcGzO_InP_SwL?gTjHf@sIgJwBjC_N{YkHoAsNcLRcBgJ{OwGsXsDsDvBwaBzEcL{OcVwGgOrDkk@rDgYgEoZcQkf@z@bBo_@oAgO{JcL~M{J{JcL_SsDg@kHwLf@gJcG{Y{@cV_SkCsI{OkCwGwV_NSwBwGod@vG_NrNwQvG{ToAsNbLcLsDoPvBoKoKgr@vGf@zJkRRwQgEcL{Jon@rDkMgE_]~HoUfOsIb`@nKjHrDrNjW{@b[fJbBvLwLvGgc@kCkRrI{EnK{TbBvBnZrInAj\sDnFnPzOnAjMgEwGgJ~z@bBvcAcBrXfErS{@fw@jMjRfJbV~Rni@~MjMzJrIzTn_@jHzJbLbVfJvLz@nPbLfO~Cja@b[{EzEjRvBfT~M~p@v[b[rIb[~RfT~CjRnKcBrIwVbBgEfEwo@{@cGsDwLfEnKvo@{Y?gJkMjM{EkWsIkMnAnUjMc[zEzYrXgc@wBwVsIoP_N?rIrSfOsNz@gOoZf@gTkf@nF{YgEoZ~MSrIw[jRw`@zOgJ~HvQ~HzOcGcGzJcL~C_DzO~HbGcQjMg@nP~RfOnKvBRzJzJfE?fOrIzJfEfT_DjWwGrD~MnKwGnPbQ~k@fErXzw@fh@~M~WjWwB
{}kGwtiBvLgOfOfEwVgY_SbBgJvGnFbLnPfJ
g~pC{vqB~f@R~\{Ezc@SrIwQnKbBfh@w[vj@kMzE{Ejp@rDrN_Db`@?jRsDjMfEwLzEnn@jMfJzOve@jCfJnFr]rIvQSz@fOnU~Cb[g@fOcBbQgOnKwQfJoFbhAwGz@kRbLoUbVkHfTgTnFwLgEwGnZkRn_@oFrl@sNfm@kCbVz@~CgJr]sDrDoF_N_XrNwLsD_InK_DScVoK{OsDsSgOwGrNkHwBw`@g^cQc`@jHkHwGsXwG{OkR{^wLgOfE_NnPwQbBvGrXoFjHzOrIsIjC{^oAgO~CwGfJsXsDgY?gJ_D_b@SwLoF{m@g@kp@fEnFfOw[jHc`@bBwe@{OwV~CgJ{EbG{EwV{@on@jHkRg@w[jHnKrIgTrS_]f@gJnFoAnU{TSoKgEg^f@oZ_I{OjMku@nA{ObG_XRc[_DoZ?s]~HsSsDsXvBwQzO_b@jH_D~Cgr@wGk_Af@sD{Jgh@kMSwBs]oAoPvQs]bGkM{Egh@nAS~Csb@vLs]gEoZfJoKnK_NnU_Nf@_b@rI_]~C~R~H{@fEv~@bQjWvGfOz@f^wLnUf@rl@jRzOzJjR{Ebj@?nFoFvQoAja@vGrq@?zJgJnUvBrg@g@vLbB~M_D~a@{@rIbLoAnFjM~CkCfJzEz^rDrI~\bBv`@vQSfO~\rSfYgE
ow}A_cuBkMnFbQ~McB~W_b@vBz@~H_]fES~HgORoAsX_b@oKoZ{@sN{JoZzEw`@cV_N~CkHnAogAvBgEvGnFbQrIz@bL~RwLvLc[bBjHrI{JvGvLzJ_DjHnZbBbLkHfObGfw@cBvQbQcLfJf@fTfOzJfYRvBfJ_NfTgJbBjWbV{OjMg@vGvLnAvVkHSwGfOf@~MwQnPbBbB_NnPoAnAsIfYz@rNsNjCnKvGkCb`@?rDbGbQbBvG_DfOrIfT~CRsDb[kCoAka@_l@SkM{YzTkCnx@RrDcB_DoP{OwLgOoAsSoP_Sg@z@kHz^_ScBkMzJkMoFgO~f@SoA_IkRRcQ{c@oKcLsl@vBSfEoZbBgEbV
cflDgaeBRsDoZoPoFgJfTgJkHgOvLsS{YsNnP_NcL_DvBoKrSwB~MnFcBsXwGgEzT_]cLsIgT~HsNvQw[Sk\{EkRrDg@jHwL{@_NzEjC~HkRvGwQzYbG~MwGjR{OvBgE~Hr]bLcBbLvj@rXvLnPnUbBrDjHkCbLbVzJf^wBr]~CjM~MvVkCzO_IkM_IrNgEoPcQ_NkCsSsD
{tyAwwvA~k@oAnFgJ~u@{TbQg@zOoFzOwQr]kC~\wLvV~MvVbBnZcBoPwQcLSrIkMwVf@{JzEkR{@c[zOcQcBoPg^sSgJkCgc@b`@nKjCoKf@oKcVkMkRnAwBgJvGcLkMvBSvGwL?{JkHgTzEsXzJcGzJw[nPwV{J{EjCnPjHcQrXsXfOnPfJSbGnP?~H~HoUz@R~H_S?bGzEnFjW{YgEkHrDoA~CfTv`@~RvLb[{J
_x`A_biBcB_NwVRwLnFsIoKgYwGc[k\cLcBgh@fEgJcG_]rDwL~MwGjHrIbQnPwB_IbLrl@rIjRnZ_DrIbV~CnPfOfO{@zY_DfJoPbQwLfTRnUwGgJwQ
krcBwlaCf@cGon@gJ_~ArDw}M?{uAkWcB{Jgc@{J_NRsNoFzEwGwj@gJRwGkMwBsl@{@bLbLsIvQ_g@SvBvG{JfEvVbBoPjHnx@zTjCjMja@nFrNnFzTf@fh@rNnZ~Rz@bLfr@jHz^vLzOjRrXvGjHvGb`@kHf^bQvBv`@sNjHfOvGrDrSnKzORbVoK~CrD~HsNvL~M~WsDnFvGjRfh@fJj{Bg@jRfEbGbLfYoAjH~HbV{@fTfOreAoFvBbGnZoA?kHj\cBrDvGzT{@rDvGv[oAnFzOoUvB{JnFf@zJ~M_Dv`@bVnZ{ErNzJnZz@~a@nKnArXfOSR_I~\gE{@_I~a@wBbB_XcQ_NjMoFfEcVsDoKkp@cG_IsXrXgE_I_X_IwB_Nwe@rl@wBrNnFfOg@bGfOcBjHv`@?bGbGbL?fJ_IScQ~HoK_S{EkHoKv[gEjHgEsDgJbLwLvVwG~a@kCnZkMwVsDg^f@cQkCk}Ag@cQbG{EwG_S?{EcGg^z@gJcG_g@~CoKoPrXgEr]_Xfc@f@g@ct@g{Cgh@
k{mAwhoB{O_Dz@oUc`@gYjMwLcQ_I{@_I{OwGs]_DcBkRwGbG{YSsIvGwj@oFkk@nFwo@bBgEwB{r@?_DgEoUkCcBoPwj@f@bBjM{^~R{@jH~Rf@rSnPfOnAzOvL~CnPn_@f@fOzEfEgEnd@oA?nK~a@nUvQ~CzO{@zJgEnPjHrXz@?oPfh@zE~a@{JrDbQbVf@fErDve@jCvBwL
w}dA{f~BoAjHzTgEkRcB
wpcAw}bBzTf@~a@sD{EoFrIkR{OoFScLgOwBkMoPg^wBs]vGk\gE{JjHce@jH{JbG_X_DsNvGwQ_D{EzOzJg@kCfYv[cGbj@~Cn_@fO~f@_D~HvLz^?bL_N
{|wEwunCrNf@vQ~HcBjHkRjMrNbGkC~M{^zEnFrIka@fEoUvG?~k@{^vGkC~HvQfEnn@jCzJ~Cjp@vBnZrIg@jHn_@fE~RrIkMfJzOrNbVwBfc@g@nP~HbhAfJrXoAnPrIgm@n_@Srl@fEjp@zm@fJ~HbGzTf@g^nFcLnKkCvLvLfEkCvLwQjHz@zTg^jHr{@f^rI~\obAnFs]~HoKcBcQnFsIoA{Jf@oAnKfc@RbGbGzTgEjHjCbQ{E{@~HzOnUcLzEnUfE{@~HzOvBwQnKoPnUjRfJ?nPf^nKoAvGrb@~HnFzEzTbBgErI~Hf@vVfTwLnZcLfE{c@bBfEzYfTg@~MjH{JjM_Nz@oF~Rzc@bQ{EfErXnFrD{EfYwBvBcGz^cGvGsN~MoAja@rIkCfYnUbLjWjC~MvLjMR~HjMbQvGbBfJ_IzE~MjHvQcG~Ww`@~RSbQbQb[~CzJkCns@g@fc@zm@oFjMwQnAkC~WrN?z@nKbLvGvLcBrI~MnKzE_IfYnKjCbG~MoFrDbLfYv[cBnUrS_XrI{YvVsInAnArD~WwBzJ~HnPkCjWjHnFsDn_@~CjMj\bV~CjH~MvLvGrDjM~RrDn_@vQbt@nAb[{Evj@SfEkHfOoFwLoPwj@sXbBcLs]cLfE_IzOwBvGkRcG_NvQ{YjRwGkC_I~M{EvLz@f@kHjRsDj\zEv[RrNwQfT_Ic[_NwQ_D~HoUbe@kRjC{JoKgEfEgEgEkMzJoAsSsSkR{JcLg@bBkR~\S~H_Db`@kCjMgYc[wVc[oF~M{Org@z@jWcVfTcBbG{Jb[kCfh@Sj\jCrq@S~HkCsNkWn_@g^kWwGw~@cQz@gE_S_I~\_D~a@sI~Mg@~MoUkp@we@cQcGbBwLsIwLv`@_I{YsXgY{E_DkMzJwLg@gOrNkCzY~CnUgJv`@S{@_IcL{E{@wLjMsNbQ{Ez^{@vL_NwL{EzYcQoKoKbG_I~_AgYkMsDoA{JnPsDR{EbV{Jwe@{@oA_N_I?_IkMrIoK_]kCj\_IbB{Orl@oF_IoFvQwBf@nF~f@~C~MgE~u@oAfO_Nj\wGbLcGwQ{Jsv@wQk\{EgJgJnK_Xnd@sDvVkHrSoAfEgE_N{Js]RsNkC~C_IwQwBrg@sIzOf@~k@wGbLoKgw@Swe@fJgr@bGfJbBod@rIsDfE_XvBc[Soi@_Dc[zEzOnF?vGzm@bGcBzJjH~CcLjMrSvL{ObVzJcVcQoA{@{J_XoKsNnFnFb[zTrIwLrIwQRjMsNc`@ScQwGbQoZrS_S_]cVzOkMrb@kCnd@gJRoKr{@wBz^oKcGkCnK{EcL{JrDoFzY_IbB{EgTwGnAcGgORseAsD_~A?{pAgE_g@bBsI{EwhA_DwQz@jCrDfkAvQoFrI{r@bLr]gJ~RoAbBgJ_SwB_{@cBsIwGcQkCvVoAnZ_SbQ_Dr]?~C{E{TvBnA{Ec~@jCv[kCjRkHzm@kC_]sIgEfE_g@fEwGsNkf@gJzr@cBoFkCsv@vB_X_DwQ_Io_@{E{c@?kMcG_{@sDwVnAsSkCswBkHzOcGjW~CcGgJg|@z@jR_Ds`ARsg@oA_]f@cGjHfYfEgw@cGf@jHcVcBgYoF{c@bBwV{EvQg@gw@kHzEjC_`AjHvGfOsN{Eg@oK~RgJr]kCnKsI_g@bBwrAkCcLbBgfA~CroAkH_ScLbVkCwBwGcQS?{Ekz@wQsl@kHcV{EsSz@{YgEwQvB{YoAwBjCo_@fEw`@{@{EvGvo@jMbt@vBo_@bBcy@g@wGzE{TwBcVvBsIcBsXnAkMfEv~@rXovA{@gEcLgTz@_`AcBsl@jCwQkCwo@RgYjC{h@jMoZrDvBvGsN~CfOfEoU{@sSgEnUsDsSSoKnFgEzOsSz@nKfOreAgOgOzEz@jH{^cBbBjCk\~HzEbGrl@bQrl@zErXvLzOoAz^jHb~@bLvBvGrXnF~\vBz^rNfYbGnx@f@f@rD~\vLfYSfc@rXb`@bGoURo_@gJgh@nFoZ{@~u@oFwGcLgYbBgOoAoi@R{h@kH{r@kCz@_IkWfEoPg@_b@sIs]cB_IzE
w}|Dc_yCv[wGzY{@zh@f@nP{E~WjCfh@oKbB_N~RbB~M{Ej\Ssv@kMo_@oArScBnAgE{YoA_NsDsN~CgOsDo}@?ccAwBg^zErb@rN{JbBwLwGc[f@gJgJ_g@Rgr@jMjRrNoAbLfJrDz^Son@fJcGbGv`@jHbfBRf^oA
wn|Dch|CsIvQ~eCrDf^Rns@bGzzAoKzEsDwhAf@fEcBvfBz@vBwBkf@cBfJkCgr@oAkHsIwVoFbo@f@gJgE{YoAvB_D_rBwGcLcGoi@g@co@bLgYrIwo@~C{JbGzm@bBrInF
{piEgzwCf{CjCbhAjMb`@f@~MgEs]wLc`@sSnA_Dgr@oUR{Eon@kM{YbGcB{Jos@fEbLbBv`@b[g^wLox@gEgOjHkRRoFbGoi@bB_NjMvBjCrb@rInd@R~\jC
g{rDc{zCj_AoAoAoK{h@Sku@~C{aAbBbBfEr`A~Hvj@S{YcBrN_D
onwEsaoCja@vBr]?zOkCs]kM_b@f@{Y~CkHcGcG~Hb[zE
gqyCwwmC_XrI{@zJfh@?~RoFka@_N
srqDkq}C{EvBbVjCjiAcBkCgEguAf@
cvzCgd}Ckk@nAzE~C~iAbB{EwGs]{@
_ktCopzCkdAzERz@~u@f@b`@sDkRkC
_jzDkmuCfh@nAknAwLbBbG~p@bG_N_D
cbqE{uwCnFvGr`A_D_D{@ccA{@
_f~CgfrCsg@wGoFzJfYRzTwB
wpgDweqCwLcGod@nArIzErg@g@
{cyDoysCg^gE{c@vGbcAoA
glmD{tuCrIkCk\sDkHjHb[R
wraD_hiCcLvBrIfESnKfJRcGcV
gbz@slsB_Ng@gOkHrN_DnFgOnn@kHrIrDnZg@fTgOz@wLzYbGrX?{|@ka@_]oKwQbGcQS{oDb`@wVsDsSsNgTbBoFcGfYwB_DsDcj@g@_NjC_DgE_l@f@gTvBsDjCrNfObQjC{EnKfEn_@_NfEgEfYnKrN~WvBrIvG~\gEjW?fTsIzOnAvQsD~MnPfYkCrIgJbQ~CzOwBzEnPbQf@j\~Rzc@f@kCnKzJrDnZoArD{Ef^kMni@oAvGcGfY?sIcQkRsDrI{EkC_ScQbGwG{Jw[z@gJsI{^bB{c@fT
gxhA_{dBgOgJjRgOwGsIz@_N{OcBoKrDoP_DzEgOoPkCwG{JgOfJgOg@_SgJgYrN~Cv`@bGjHwVrNcVbGnK~Rn}@g@~RcGzJfEbQgE~WvGvQ~CrNwG{@wG
og~Gc`sBwBoZzTcBzEoKjRsIfc@jCvLwGcBwLc[gJkWz@sDsNoKkHrIc`@nUgO~\_IjMfEnn@sD{Y_NvBoKoUwBjHoK~C{Y{JgT{JwGvBgJw`@gE{OgOwe@bBkMrDwV{ERnFoUzEcQ_SrNgEcQ{JgTbGco@g@gYcGsNjCbBbGoK~HsXnA?_I{h@{@_l@wGkHvG_NcB~CgEgYgJrNgO{JoP{r@gJnFsDcBcQsNgEka@vBoFsDjHkHsSsIgTzEoP_DkHjC{YoAce@zEwQoF{OvLoZnA{TgJ_XcBoUnAcB_N_g@bG~MrSR~HcmAbQcVbQgm@f@oUbGwGrIgkAzJwGoF{@bLgOzJfOfJvVnAwGnKnKzEsNvLf@bGzOfEcBbLnUvBzEfJ_XjMkCrXfTbBbGnF_Nz@nKrI{JzOz^bQzaAj\fOjHz^rIg@_N{OwLbe@zEsIgJvLcGsNwLgOsDoFcLvBgJj\jMnUnA~HwLnZSjCjCzc@?fJfEve@cBvo@fOf@jRrb@bLfOzO~u@nUjWnPjCzJzOz@{@rIrIzJgJjC_I{Ew`@bBcLnFg@nKbj@oAb[rIrNoFzYkCz@jHrNRrI~HnU{@vL{E~RfJfh@f@zO_N{TkCsSnAw`@gEja@kCfTwQ~\nARzEjW{@~CcGvt@kHj\nFkCnFjMjCjH_D~C~HsNSvBjHr]{@bBoF~\SnUjH~f@cGsIoA
ob{AgcnBSrDgT_DgOsIwG~CcQcBsDcGc`@?wGjCkCoKsNrNgY{@oArIoPnAcB~M{EjCbQzEbGgE~\zJ~MSf@bGrSzOnPbGjW{EzEsIj\_DvBwG~RnA~WrIb[jCfTcL_DsIbQ{@oKsIgE_N{m@gEc[jC
ssyAgfjB{@bGgEnUgJ~Cvj@vGjMzJb[nF~HgE~a@rD{EzJnKnArg@kHcBcB~WkHzTRR~Hv`@z@~RoAcQsSjWcBgYwGkCcLjRkM_DwBsI~Cw[S{OkHgc@vG_I~H{YnFsb@nAjCwLwVsIg@kH{OkH{EfJ_NoA{TvG
ohdA_zlBf@cL_g@fEsl@kMkMvBsIsN{OS_I_Iod@rI{EjC{@nZcLvQsXz@gTrIw[kC{OvLoFvQvVbGwBfEr]nKfJrN~Wz@sDnKjM~HbQkMkCsIfYkCfEoFvVrDvQgEvGkHwQ{J_NkWkH_DR{JbVoAf@vLnKvBnAjHfOf@RnK~\sDfJbGfh@gEbLbBjCwBcB_]fJsIkRcQ
gagA{zjBSoKgOg@oAkHoKwBg@wLcVnASzJjH~C~MjWvQzJvL_N
kkfA_p{BfJnFr]jCgTjHoAjW_NnKgc@rIgYRkCbQvGnFcQnAcLjM~Hb[r]f@nPsDfYvBzEnFju@vLfTwB~k@g@~CfE~MkCbj@f@~CrDgYvBnFbGfTcBrSrNvVrDzoDc`@bQRvQcGg^cQwt@{c@od@_SsSsXfTcQfm@gOz^oPc`@sNcBkMb`@gJvBgJcLwBnFwGnPg@zJ{J_NwLzEoFf@wQ_X{@nKc[vVwVzY{TSkHgYkR_XcLsDgJnUcGzTgO~f@oFnKgTgTwQfTwBwo@wLsD_Isb@_DkWgO_b@rDRoPce@nFoU?vB_IoPjCg@gJsb@fJwQ?oKnFrN~Cvj@kCjHrDcV{@kH~Cw`@z@vLzEgh@wBvLnKoPz@oAcG_q@f@_NvBod@z@kCwB_g@fE{iBj\{m@zTgJ{@{w@jR_]vBoUnFwGjHsIwB{TzEf@jM{EvLoKf@cBvLfJnKfm@~WnUnFfm@~Hjp@~Cve@oA~_AoK~\?j_AcGfc@{JbVvBfOwGfTSjRcGnAfE~f@sNz@{EzYkCnFnAwQbGRzEgOvGcVbB~M~Hon@rDfEzEgw@bL{TvLcBzJbLgEsDbLfTjMwVrSnFvB_NnFvGfEgJjHbLbB_g@zO_XcBsIvGw`@jM{@bL
{|}B_dfCnZrI?~Hon@jCcLbLnA~Hrl@z@jMvBSvGvj@fJ{EvGrNnF~MSfc@zJbBzJzuAjWv}M?~}AsDnn@fJg@bGf{Cfh@bt@SrXzJrDbGja@Snn@cLbe@oAngA_NnUgE{O{ObGgEwGwGbLsIj\sDz@_IgTw[{Ew[~C_Dzr@{OkHwBg^nFcrA?kf@fEsDbGg^zJ{JbQrtAzEnAvGnPvB~CbL_g@~HgOzO{JvBw`@oA?bB{fAgJz@oKsN_NbGoFoZoFo_@cBwBwGcQRo_@oFwo@_NcV_IkHnAknA_N~CnKgOnAsScGnZkH{fAwQgh@_DgOnAzm@bBgYvBjRzJcLzOr]f@nKnFo}@nAkMsDkWzE_DcLc[_I_b@sDgm@f@_g@jC{OgJsSScBgEgw@kHSjCc`@~HnUjHcBvL_b@vBcQcGzJoKwj@cBoZcLR{J~R{@vBgJvVsNsD_DgYSoFgJ_g@vBgkAbBwo@jC_l@nF{w@nPbBjC
ob`BspeCj\zEfh@bBbVgJ_DcV{^cLw[g@sv@rN_IzEbV~CjMfJ
oisBodgCbGsIr]cBbVwGbBsNg^kHo_@jMwy@rS?nKnPz@~f@{@
srcAwbrBwGfJcG_D{TRwVbGoAfJ~MfEv`@SnF~H~\z@vG~Hz^cGfYbBfJzE_InF~HbLvLjCfEnKrXSvGzEvj@jMrNRrIrIja@{@nUSnFgTsDwQvGwBwBcLfc@cBzOwGf@_I_SoK{JsDjCoK{c@g@k\_ScQg@{EoP{OvBcQ_DsIfJgYjC_NoPwQrD{OoAgTrIkW?_]fE_X~H
_}tA_eoBwQ_D_b@oU?oKod@nAgEfEgO{Eo_@g@sDbBox@S{TjCjMzY~k@RnAja@zm@fEfE~MnKrIcQz@~CrIgTbLbQnUw[jMnPfOnA~H~MnAzEgJzOjHf@jHvVrIkCvLrb@oAzYoF~H_Ifc@wGzOjHv[RrI_Dz@wGzOvBjWsIgTwQvB{J_SsIkRgTwL{@~R{OcQcBbBsS{h@{EsIcG~H_DwL{T{Oz@
sqvC_kgBnbAo_@~H{JcQf@{JsSngAzTS{YcGwBrl@wo@cLoFfJoKcLwBf@wGw[_Nc`@oAnKkHfEwL{OgJrIo_@sq@vB_~Az@SnAgfAzJ_l@r]sq@sDoZzOwV_Dsv@gE{O{EkHrDnFrSoP~MzJjH{TbBwVkRw[oAoF?oArSwGbBg@zOkH??~WoKnFbGzOcGbGjWbG~HrIfOcBjk@fErIrIbL{Eb[zO~M~RnP{JnUcBnFwGoFoFfm@gJzJsNfOnKb`@nFbj@jWja@RfOjHbVz@vB{EzObBjHjMrI{E
kpqCcbhBfOg@~RjHnAnKj\_In_@bLzJkMgOcLcL{@oA_IvLfEv[g@fEwGfTS~HvL~MgYvGfJ~RgEbBnFjWkCvGfEnKkMcLRRsXrIoAz@kR~HcLzTR?wGoPsInKsDoA_IgOoFwBkHvG{JsD_IkRwLkWcBsD{JnPwGbQoPnPf@jCbGbQwL_NgErN{OSkHgYod@oZvGz@jR_l@oA_IrDkk@f@kMwG_eAf@gw@c[{JbGvLfEwGbGbGzEc[rIoAfOc`@zYsIn_@zOfJgEvLoKjHb`@nAv[~Mg@vGbLvBgJnKbLnFsl@vo@bGvBRzYfh@vQ
_cuBgcdBnFzEgc@vB_DnFc[vB{JrIjHfEvGvVrg@bGfY{@nPsIrN~RrNvB~C_Iz^cBnUgJ{@_IbQcGrIrDbVwB~CvLfTRfJoKfh@f@rIrIrISrDzJfYzJzTcGfOwLrXkHoAzYvQg@gEkMvQoF~MwLzO{@bBkHzOcGrXbBzY{@fJoPv[rDrDfJ~\f@kC_Iv`@oF{c@{TRsNkHgERkMgJRRsIgT_IcGwVzEoFsIkHkM{YbLsN{OcBw[zEbBjC{YjMsD_D{JvQwLrDkM~MsXvBwGnF{Of@kM~WsNg@wGv[kMnAwQgOcQ~C_DbLfOnFkRz@gJzEjCvLsI~MwLwGcLjHoZoP{c@nFgTcB{@kWsN_Dz@sI{TjHkCcLc`@?cVjCRjHjMrIcGzEoZbL
_adA_agBoPgOcV_DkWzJ{ORwGnFkWbBcVoARnFoP~H{@~MvGrIkRfOfOfJz@vG~W~CzJcGbe@kHzJkHj\fEr]wGf^vB{J{TbQsIoUgEvBgTgOz@
{ehBkwmBwLwBSoK_NoAz@oPjHg@jCoi@nP_Nz@cL~CkHwL{JzJwGkHsIb[cBvLwLcL_SsI{@oFcQfEwGngAwBjHoAg@{JzJoFnUwBoF{Ow[nAsDwG{Tz@sDwGk\bB?jHoZnAwBcGseAnFgTgOcVz@kH_IgYnAcGcLkRgEk{Bf@gh@gJ_DrIrIbQcLrX~C~MzYrb@z^bQvG~MoUfJ{^vGzEzOoFrIoKRkCbLfOzJn_@zJ~CzEkMzOrNvGjR_DzOzJ{@vVj\bLfTnAwGrInAjRsDnAnKjHzTjCv[oPrSfEzJkHzYfE~\f@nZ{JfJjH~\{T
cgyAkhhBgOfOg@vGgYrIkCrb@jHjHv`@cB~RfJrS{@bLnF~a@{@bVsDjHnKnd@{Ezh@z@nA_IoKgErSkR~HcBfh@o_@oA{OgJoA_SnAw`@{@S_I{TS_XjHbBbBsg@jHoKoAzE{J_b@sD_IfEc[oFgYrD
soeGodzA{@gOcLkH{YgE{TrI_SjCgEvGsl@z@kWkMoFcQoUfE_g@_SnAkHb[{E?cGbQsIwGoFkWSk\kMgJnAsDbVsNrIbLjMSfJkWvBr]~WzYnn@zYnZb`@fYjRrInPjRzJfE~MjRjM~CzYb[{@nFfOjHrDrIjz@zYfOnKrXbBnUvGrIwGrIjC~CkH~MSbLnAg@oZnUrNcBsI~McBz@nFfTfOzJvQv`@cBcLnFrI~MbQoZcj@sIRcG{JgTzEwGsDc`@zJkf@vG_Is]oF_XcVkHfEg|@bLsIgEg@_ScQwGgO_b@cLoFbBwLkH_IsXoA
w_z@gblBzTz@rXvG~CgOzTkCvLrDzJkHrSz@~Hs]fTsS~Hz@cLc[r]_N_SwVrIkRcBgJvG{TwQ_NgY?wGbGoi@nAg^jMsDzEoZnA~RnKg@~H{OvGgc@bBvBbLwGvBrDvQoFfToURfJrNgOfEvBfEcLrIgObBSzO~HjCcGjMfYoAvGzJbj@oP
oikAkzzAgJf@?sN~_A~Hf@{JkH_SwVkCgEsIcy@f@_DcQkHkHbQ_]sNgEzOsI_N{@wLoKz@gTco@gEgJkMoP_Ig@kHgOzOgOvBwQjMzErI{@nU_NSwQrIgEzJzE~Mv[rDvGzYw[f@_N~HkMfTwQvBk\{@kCnKc`@oKjCfc@rSfJnPf^bQbBb[{OjRz@zJ{EvVg@sIjMbLRnPvQja@bBbLsNvL_DjW?bG_NjHg@kCgJbj@sDfTbLvL{@?gJbLcBsXsI
kxqAs`jBkRjMjCbLfYvGkWbBbQrSfJnArl@z@bBvLfJbGzYcGfc@vLfYsN~RfJfOf@fOgJvB{T~H_SkM_IrDoK_X{@gJsNs]oKvBgEwVcGkRg@sDnF{TcBc[bGcVRkWrI{OwB{@vG~CvB
sjxEohoC{^vGsb@z@{c@gEvG{JcQzEkRvQbQvG{YnKoPgEzT_Iwe@sD_b@Rgm@oFkiAnAgfArDkk@Ska@fEz^RvG~C{EzJw[rDwt@fEknArDgTcBsb@f@{|@jCz^sDsIcBc`@zEoKwBcL_NvQsIg@sI_S_IgEnFoP{@cVsIku@jHz@rDk\z@nFrDwj@{E_IvGw`@g@oFoF_XvBw`@f@z@nF_X?bG~Cgh@bBbBjHkMwBcVfE~CrDzYoA~f@jC~HnFwhAjCzEvB~k@wBn_@vBsg@fJ{^?cVbG{@fEzc@fJzaAoUzEfEoZfEgm@r]oUwGg@nF~\~CcQvB{OzOcVnK_SjCwLvG_SjCsIgEsDnK{Tf@_SwGgYoUwG{O{YoUgO{@jCvGgYzJg^vGos@vBw`@_I_{@sDwj@fE_q@fJkCzE{^f@~H{JcGkH_l@_DcQjCwGjHsN_D{c@z@vQoKSsIrIsDwQsNoPoAzc@SbVjCbBwG_XoK_`A?c`@sDn_@wQ_q@bB_IjCoi@jCkRg@chAbBgiBzEkk@rD{h@vGvcA{@~RRzYsDn_@fOsg@_DgsBcBzY~Mb`@bLg@sIoUgEzOoAzEfEvLwGbGbG{JjHzc@rDzOvGkWnAgr@_I_`A{^_jAf@sjA~Hw[jMnUjHfTcGnUnKwy@z@~CbLco@cBRjM_X{E{c@rD_]rNnZvBka@zEwo@bB{h@{@gc@gEgiBwGcfBz@cy@fE_l@vGc[~HsSrNsD~HfYbVkf@~Mce@RsDnUvBrIw[bGbVb[wQsIkMkMfJcQwQoPkk@gJrDbGoKjMsNnFrN~C{@bGwQnFfOjCcGzJvQvQb~@gErXzEzfAf@fkAvGzTvBzJ~M_NrDn_@nAnF~H{ObQgm@nKcLfOnZjRwBbGbB~MnUoA~WbBzTfJnZoAzOwLvQnFbe@{EzYnAjHkCnP~CfT{ErSrIkHjHnFrDja@wBrNfEbBbQoFrDzr@fJzJnPsNfOfYfJ_DfE~MbBjHwG~k@vGzh@z@?~HrXoAnK_IcBcGrNkCfYbGbo@f@fTcGbQzJsNfEbQ~RnU{ESoFvVzEjMsDve@cBzOfOv`@fEwBfJzJvGzJfT_DzYkHnKnUvBwBnKzY~MbLzJvQfEjRSg@{Jfr@wGnKnKnPwBbLrDrNcLzTnAvQwG~MsNnd@wGvBvG~MRvGvVzOjCjCrIbV~RzYz@fJbGvLg@f@jH~RrDzJbL_NzJzJbLnAfOcBn_@jf@{@nZbQfYfEjk@sDfOsDbVvGbLzOvaB{ErDwBrXrDzOvGbBfJbLSnArNzYjHkC~MfJvBg@rIfTkHvL?oP~R{O~HfTbGrDfOfYvB?fEsb@vQ~CbQr]~CrDfOjM~RwBbLfJoAzm@z@fTcBnd@rD~CfJj\cBbLcGf^f@vQjC~HgEvV{@n_@bGvV{@RwGnPkCbLvBvQwGbQbBz^kCrD_InZ_Sjp@_DbLsDrSvBzYsNja@?nK_NjWcB~k@z@~WzErN{E{@_I~McLz@_NzOjCrD{JwBs]g@sNjRgEkCsNnKcVkH{EzEoFjWgJnPf@jHvGfr@kHwGcL~H{EnFgObV{Jf^cBjWoFfc@vGzOnKvG{@jHjMn_@jRnZzEbGvQzw@~M~CwG_IwGzJg@vLsIbQjMv[?jR~Cb[kC~MjMzTbB~\sDvGwLjM{@?cGsNgJf@cGgO{OjCgEkM_S{TsNz@cGwL_Ig@sIjR?vVsIwBkMjM_If@kH_XcQ~CsNbe@kCwQkW~HoP~W_Xf^cBjWnAoF_NsX?cBgJ~MwGz@_InZvBrInAbQoFnKbBr]_InbAoFsI_]s{@g^f^kH{@{TvQkHjCwLwLgEjCwLbLoKf^oF{Tg@_IcG{m@gJgEkp@Rsl@fm@o_@oPsIsXnAchAgJoP_Igc@f@cVvB{OsNjMgJ_SsIo_@gEf@kHoZsIkp@wB{J_Don@kCwQgEjC_Iz^wG?_l@nUwGja@gEoFsIz^{EjC_NsNcGjRkMbBkHwQ_IsNg@~H{EjC_Dc[{E
s{xGsqqCrSz@vcAoFrX_NoAgE_]oFR{Efh@g@fOnKoFfJ{YrNobAjHrNbBvcA~Cn_@gJrmBrIvLcGzTRwBfEvL~H~Rz@~dA{JzEcG~f@kHbQkMo_@RfE_NbLwGcGwB{^?nP_Iod@_Dg^_IcV{@cLnFoi@nF?rDon@bGzEzEka@z@bGoFgJkRka@nAvLsIwo@rI_XjHos@bB{JwBcVnAkxA~Rrg@~C_IvG~a@~M
slbHo_qC~_AoArg@sIzYoAv~@kM_S{TwV~C{@vGoUz@cLgE_`Af@oKnKo_@cBo}@nA_DvBsg@nArN~MnvAbG
k~qGcknCfr@~CvBwGgc@g@wVcQgOgEox@oAc`@rD{r@bQ_IjR~WbBvfBoF~k@{E
_azEwxoCfc@oFzE_D{Yg@{EgJgpAvBoFrDfh@vQbe@cB
ohqGkjoCnP_IwBkH{h@wBwLzEjCrInd@rD
snhG_yrCkMbB~RrNjW?kM_]sNfJ
{qyHssfCwQgEbBjRoKfOvV{EjCoU
gyyFkimC_q@wBoKnFbLbBrv@cBgEwB
kygG__pC{h@rNnFzEvj@oPkH_D
oxbHc}tCvGvGrq@RgY{Ec`@oA
sflGwxjC~CjHzm@gE{r@cB
cgyF_{lCo_@oAwLrDvLvBn_@{E
swuGghiB{OnPzErSgJbLwLb[cBb[~HjWf@nZkHnFkMz^sNby@cLvQwL~\wBnPwLvQr]_Szm@oF{ErDvQnF~CfOnZfw@?rNoKrS{OzJkHv`@gTwBoF~W~HnKbG_NcBoFzc@wB~CkHfOzEbVrl@~HwGzE_b@_Nc[rD_b@wLoUbB{TnPc[{EsD{Jgr@R{h@fEgJ_DoUwGgJzJ_XjWoPz@kf@gJcLsD{Y~H{Tk\_IkC~HoUgJrI{EwQoArDsNnU_ScQ?sDkH
k``Hc|vAbQ?vGzJnd@~WrDkCwe@{^_XwLwBcLoFfJ_N{@kRwLwLbGve@rIjMzJ
{dnHcw`Bz@_No_@cGsI{OgJsD_DfOzOzOrg@nK
ogcHsaxAnKf@kMgOwG{@_XwQoUcBbVvQ~a@~R
{v{G{ytAvVnF_ScLkWk\c[vBzYfJzT~R
cdbB_bdBnAkHr]cGf@sDrXwBfJgJbQgE~WS~M_IzT{@sD{EkHwGbV_DzJkR{@sI_SRbBkH_IkHwVbB_IwG{c@bBgc@kMwBgOfJwLwQz@wG~HgJgEsN~CwLcQgT?{YzE_IvGwV_DwBrDzObBcLrNjMzYrIjH{EnFbGvVfT~HSrIfJSSjMjHfESrNzc@zTvBS
kebB_xcBbLoAjM~Rrb@vLnU?RrNfm@zO{@rN{JjRj\bLfJcBrN_SbVgOzJjCrNwGvQSvQgJnFjHjWRfJwLvLrIzY?kCcQzOsNzr@wBbLfE~Rg@zTrDv[cLRkHbVkMgO_b@sSkM{h@{@od@zEkHoKcVrD_b@z@cLoFsSz@_SgJw`@bBkMbB{h@g@cBsDk\cG{Jz@rDzE{Tz@_N~H_XRcQfEgJfJsXvBg@rDs]bGoAjHg@~H
{muAwkrArSjHzJcBcBkHrXwGgJcBoPcVkMnAwQwLcB_IjHsIo_@f@oAvG?~C~Rf@cB~R{TrIjCjMvLoASvGbVnA
ck~@{qgBS_IvVgEfTf@kC{Or]sIjHkW~WsI_NkMvL{OoFcQwG{JgYnAgYoAoKfEkf@g@wLvB{YkCk\sN_DoFoP?{YjHw`@{@gJrIbB~\kCvBb[j\fYvGrInKvLoFvVSbB~MfJvQvo@nd@zOcG
{zx@{utBon@jHoFfOsN~CfOjH~Mf@zc@gTc[~CsDcGfO{@fEwGjWSsIsD
w{oAkivAwL{OrISzEwL~RSnK_S{@_I_XcBzEoKka@cBoZbBwVcBwV_N_]vLs]jC{OvQ{OnFcQf@_v@zToFfJfEbLfTfJcGzOnPnFkWR?rI~CvGzTkC?~H~MbGnAwGn_@g@f@gEzTkCfJjHzYf@bGcGr]vGvV_SgO{Ezr@wLjRsN
o}nBcbmBoAkRvGsIgToAk\cLz@wV{O{JkR~CsNwGjM{O_D{Eo_@{JgO{JjCcLnKSnFsI{E{Oz^wGnUgJwG_N{^cQ{Ysb@_D_NbLsXsIcQ~CsIwGkRs]rD_DfJcV{@gm@jCsl@rNo_@nFoZjRfEvGoFvLgTfTcVjHcLnU{@jRchAvGgJnFoKvQcQfOgObBkCjRoKzObo@nKzc@zJkHnd@_NfJjMrDrIkCr]rDrInP~k@wGzw@z@v[bQR~HzY{J~a@SkCzEzw@Rv`@gEfc@SrDjHnPzEbLgEjMvBz^cBfObBbGkMrDoA
gggBclhBzYkMcBkCv[{EvBsDvV~C~HwGzY{EfT?vLbQrN_DfJfEvG_IvQ{@v[oArS_Sv[jMnUf@vVwGfTnAzE~HzOnAbGkHsNgJ_Nz@gToP~MkM{OcLjC_DwVoKoPcGsS{Og@cG_NR_]{JcGfEcQ{EzEkCoPcB_NvQgOg@RvGwVjHwLoA?vLwe@f@wGgJw[vBgJwGnPgEo_@{OnFnPkRrIRsIwQjCzO~RgTcB{TvBoKvGbQrSvQrInZvB{OrI{JrNfOzToFrSrD~C
gqnAorgB{YbGgJcGcBwLsl@{@nAzOgh@n_@_IbBsSjRnKfEoA~HrSjMfO~a@~M_DvQz@~f@cGfYbBcBkHnZwBoK_SbVcGvVsNcGkH_Dw`@gc@wL
gukD{~mB~f@nP~HsDb[oAnAvGfYsD~R~CrIkCzEnFf^fJ_D~CnZSns@bLv[nAvVjRzTcB{JkHnP_NoFsSjHsDzOzErv@fEvV~CnZ{Orq@rD~k@s]ffA{JRoA~}A{@rq@wBb`@{YnAgOb[sIcG{EvGcGwLgEzJcGcBkC_]sSRgOw`@wQ_]cBsDsI{E{^jCgJkM_DnAoFsIcL_b@z@_N~CwLcBsg@f@oUwB{JfJsq@?ka@wGwQnAoFnFcj@?kRzE{O{Jsl@kRoUg@g^vLgO{@o_@f^rNjW_IjCsq@Rk\kCgh@Rc[jCcGzJgTbBkWbVsg@{@_NzOb[nFb[vVkMfYc`@jC_I~C_]RcBjRbLf@jRzJrSrS{JnAfEjMnK?
ojhAg|iBwVsDgEnFgYjCjCrIcQjM_I~RwBzTvGzJnPjC{EfOnP~CnKsDzObBnP_ISoFbVnAjWcBvGoFzOSjW{J~CsIkRoZsl@sI~HcLoPvBsIcQwQfE
oifA_kqBgToPgO{@{^vVnPrN_S~HvQfEg@jHgYvLf@rI_]jCnFv`@{EvBnd@sI~H~HzORrIrNjMwBrl@jM~f@gEg@bLjRbQv`@z@zYkHnP?~CnFj\rNzYjCvLwBjf@f@nKgEfYnAbGkM_IkCR{OfOcBbLsIwBgEfOgEgJsNka@z@sIsIsNSwj@kMwG{EsXRgEoKwLkC_IcL~HoFgJ{EgYcB{^bGwG_I_]{@oF_Iw`@R_NgE{ToA
wr_EgcdBbQvBzE~MrIR~Mj\gJ~H{@nK{OnFz@~MjHvLrq@rSrS_Ind@?f^oFzTnFnZwB~HgEvQz@nPkMfE_SzkAcBbB_IjRzEzTsIvGjHrXRrSvLrXz@bQjHzh@nK~CzErSvBrNsXc[{Ev[{YrSoKrDwVvLoFs]_Dg^vBcV{JjCcLsDkHoUcBgOnFgEjHwj@Rc[zEct@oAo_@wQ_SsDsDkMwLwGkH_NcV_DkMk\o_@_DoFrDkWkHoPjC{J_I_XvBoAsD{JsDw[bGoFvGo_@zEkRnFg@bG_XcBoUbB{JjH~Rz@SrNjRfOkRbQ~RfT
obhCstjBb`@oK~\?rNgEf@jHzJkC~a@sNg@gEfm@oAjH_Iv`@kHvQfE~H{EzOjCnUoPja@wBjHsI{@{OkMsD~MgJjHod@{c@{Jco@oKnK{OjCkRc[f@oU_D{@gOwQRs]sIgJoFwe@kCgJ{Oon@kMvL{EkMgEkRrDc`@?sN~Ckp@sD{EzEwj@jMgh@v[oKcBsIvQ{c@R_]zE_g@SgYfEbBjCfw@b[~dAg@jMvGjk@g@~HsD~k@nA{@kRnZwGfYnd@RjHsNzO~MfEcQvLkCcGoPg@cQnPoPvGrDzJjWbBjRvLrD~HwGzJvBjHfOnFnA~HoKrDnPrI?vGzOjH
sagBgblB{O_SvQkCSrIjRsIoFoPn_@zOoPfEfJvGv[wBvGfJve@g@?wLf@wGzOkMkWcVfJcB~MgTwBgJgYSgO{Jg@gTbLgJwQcQgw@bBgOcGcLjHoZcB{@bLoP~MkCni@kHf@{@nP~MnARnKvLvB_]zT?zEvQzJfYjHfTbB
kpzAkuiBcVcBcGjH{OoA{E_IgToAwVvGoUg@w[kMsS~Rw[nAgJvLvBfOfc@jMzc@cB~HvGvVcB~HjHcBjH~RSz@rI{JjRcV~CjHvGzJ{@j\bGbBrDzh@f@jMcBkHkHjCsb@fYsIf@wGfOgOfYsDkM{Jwj@wGfJ_DfEoU{YvG
sj{AoeaBg@~MrXvLnFr]sNbGrXb`@~RsIzT?fTrNjRz@kCfErSjCbBnFkRrIfT{EzJjHvL?RwGjMwBwGbLvBfJjRoAbVjMg@nKj\z@vQwBjMgT~M_Iv[g@wG{Yw[sD{E_NfE{JvQsI~MRz@oU{EsIvQkMfOwBfO{OsIcVnUgJsb@sN{E_I_XvBwe@gEw[bL{TsD_Sf@cLgE{r@vB{OrNjCbQ{Y?wLsIgJvLkWSoFkHwQfJwQRsNvGvGrD
{xrAktlBvLz@jRfT~RrIwBzJfTvQbVSb[cGzTbBrDoFjRf@nFwQzOwLv[jCfTsIrX{@bLwQz@oZgOnF_g@nAkHkMoZS_DrNwLfEka@sIgTnF_v@oAwGjHwLgEwQbB_SzO
ociAomvBcLz@oAbLgYnK_S_DkWnFkRkC{OfEos@oFwQnFoP{@cBgJsXoA{c@bGgOsD_XnFw[{@{OsNwVwBcBzEw~@jCgEcQkWRcBbGo_@~C_N_DwLvGcQvBbQzc@jRSnA~H_g@RnFfO{JjMvj@g@bBnPnUjC~CfEzr@?fEvBvo@cBjk@oFvj@nFrIwGzYRvGcGbBjRr]~CzOvGz@~HbQ~Hbo@f@zJoKzTcGni@cBf@nKnZz@zY{@rSnFrDbGz^wVfOz@fTnPzTnAnAgJvVcGzTSbG~CvGgJ~W_IsIwG_XwBoKsNfEgY~MgEgEo_@zEoKcQkCsNgOrDkCku@wL{EoFgYwBoPrDs]g@{JnU
ovlAgw_B~MgJvQg@~CoFcBoK~McV_DcLzTkHkHoFbG_IfTSgE{EbLgEjCgY{Jf@zE{O_XwGcQfE{JgE_SbGo}@f@oZvBbBjHgYcB_g@bGwQ{@_N~CcVjMSjHve@fE~WwBzE~Hrb@rNoUfJrIbVf@jHnP~HfJjMbo@fEjRbB
wuxCg~kC_l@vG{Og@sg@rIvQvB_D~HrNjCr]S~MzJgEfEsSnAwVjHod@rDoK~WfJfJj\zErv@vQvQzJcLbGk\vGgO~M_v@nA_NfE_g@_Dg@oFwQvB~HnFsl@nFcBzOk\~H~\jCsInK~HjM~H?nA~Mve@z@cVzJSzEoPrDnAzJjMrD_`AfYcG~HnKnK{YbQvLzEwL~M{^z@cQzEkMrNz@vLbLzEz@~Hw`@RoUfJ{Y_DsNjCf@fO{JvL~CjMfYzEzYrXw`@~HrIvLcBvLbQbGjp@ve@nKoKnZgJr]fErb@wLR_Dfh@oAjMzEr]cGnPwQr]nARvBfh@jMrDzJj_Ag@fr@vG~C_D~a@kHvQ{OrXwBrSrDr]_InZ?b[~C~WSzOcGju@oAzOkMnZ~Hf^g@nKfEzTRnAoUfJoF~\g@fTsSoKsIv[kHjRf@nn@kHvVz@cGzEfJzEvV_Dve@zOb`@cBv[kHoFgOjp@gEzm@f@vLnF~a@RfJ~CfY?rXrDvGgJfO_Dz^nArIkC{OsInFkHwGsXvQcB~MoPfOgEgr@kH{@cLoZ_Sgh@sN{Tg@sNoFka@oFkCkMox@{TnPkHwVcBzJgEwBwG~f@RrIwQcLcLoA_IbLcLnn@kC?_IoZsIcBkCwo@bGfEvBcwA~MjCvB_jAb[{@vGoUcG~CwB{TgOgJwQbe@{@j\cVg@kHvy@oKjRrD_D_XwVg@~HoKgJ{JwBkRzJoFb[jC~C{EoPoKrNjCcQcQwVcB_g@gJc`@kR_I{J{Toi@_]{OwQRfJrDczBoAwy@bGgT~Cg@nZz^rXvGrNbV~C{O~M_b@fJ_IvLvGfO_DnKfT~H{JzEbGzEoKbLzJzJkHnU~HrDsDfO{OvGcj@vLgE~Cja@bQ{EfTbBvGv`@fEnKjHRjHzTvBgJfEz^rNbLnAkCvLf^z@jWzEjWoF~WkMvBbBju@RwGzJcmAbQkp@oAc`@bBkRrDkW{E{EoPc[oAwB_Ds]_DwV{J{@cQoKcGkf@gOsDsNnF_NbVcLoFwQgm@gJkiAoFkMf@cBbLgh@jMjHrN{JbBrI~MoF~CzJvGcy@jMcy@kCju@cBve@sDcBwVcLgEgYoAb[{TnA{Ozm@oFfJ{Ejk@oFb`@g@~W~HfTf@n_@wBbQvBbLgEkHkMvVgTwG{EkC_S{c@gT?kHbVsIjWgYn_@gJoZcLcBsI_q@wGod@wGkH{EbBoZnP_IkMkCgTvBwVzObG~CkHvLzYbQz@vL{OnKvQvG{EjCoi@rD_mBfEwLfJw[jCoAkMfORoAkHzT?oA{EvQ~CvrA{OrS{T{TsDod@oAkf@bLc`@cBsDoFfOoF~\bBgh@kRcV?cLnK
{mgC_tmCoKwLzEwG{^gE_]g@_I~CzEjHkMf@kM_DcLnF_DzJvVwGjnA~HjMg@
{euCcjlCwj@gOwe@vB_I~C~p@nKzh@?R_D
{yfC{`aCbGgJ{h@~CbBzJr]sD
kmpCgkmCvVcGoF_Do_@f@f@zJ~M?
kukAwlmB~f@oAfOoFzEkCzEwBoFw`@~\kCg@sIfYwLf@kHwQgE~R_IoPsNsDcGsSoF{Yz@oZ{@g@oKoi@bB{TbG{JnKco@g@kMvLb`@fY{@nUzO~CwBvLbe@fE~RjHfEfOjHjM
wmeGwn}Af@?~f@vGfOjHbVg@fY~HjH~Mvy@nA~HkC~WvBfTcVwGoPbQkRg@cL{YoFoKoPwLRsb@kCkHgJgOzJ{Tg@k\fJ{EjRw[jCgTbGoP{EoUrI_Ng@vLvLvVSR?
_vkF_agBrS?zc@rXrNzE{@~HcVoAcQfErDzJkHjMbLbLv[~MnUzc@jMfJf@~HnUnUcLz@z@fOjMfEb[nAj\nPrX~Hz^{Eb`@gJvGoFnUsDj\bGvVg@ve@gTv[oAjk@fObVnKrIjMjRfEvQoA~WnFbj@bBbe@vLnUgEzJ~Cv~@{Jve@f@nd@sSS{OnKoAg@gJwLgJ_b@wG~CoF~W_IgJsDgEwLoKgErI_D{OgO_X?oKbG_q@sNkf@nFc[_S{c@{JgT{O{TjCcGwGsXRcQcGsSf@o_@_N_NwVr]kRbBsN{J{E{TcBc`@{Jco@w[_b@gE_]SgOoP~H_SbQgEfE_IjR?rIoFRoZbGoFjC{^nKg@wLgTsXjH_NoAw[nFoUwGkWf@{@wQ{JwGnUz@bQsXRsIgJS_Ic[cLgE_g@bBkRrI_]oAvBr]sDzJ{OkC{@~M_NbLz@~HsNzEjMnFcQnPwQz@{OfJj\vGoKvL_{@sDwGf^o_@gEgEbGz@j\nPzJsNrDg@~H{JfE~\zEgEbLzEvGoPfJgE~Wfr@jH

land		-819;-820;49,64,93,327,-454,452,474,522,535,575,593,-602,-599,600,-617,618,620,633,635,639,640,656,669,677,689,705,728,745,-765,765,773,778,789,810,811,812,814,815,816,817,-806,-768,-648,-586,-448,446,572,-466,-389,-317,-204,-196,194,-97,98,-96,-92,-68,-32,-30,-29,-27,-25,-24,-22,-20,-18,-15,-13,-12,-11,-9,-7,-5,-1,2,32,34;-821;-822;-823;-824;-825;-826;-827;-828;-829;-830;-831;-832;832;833;834;-836;-837;-838;-839;-840;-841;-842;-843;-844;-845;-846;-847;-848;-849;-850;-851;851;-853;-854;-855;-856;856;857;858;-860;-861;861;-863;-864;-865;-866;-867;867;-869;-870;-871;-872;-873;-874;-875;-876;-877;-878;-879;-880;880;-882;-883;883;-885;-886;-887;-888;888;-890;-891;-892;-893;-894;894;-896;-897;-898;-899;-900;-901;-902;-903;220,-222;-904;-905;-906;-907;907;-910;910;-913;-914;-915;-916;916;-918;-919;-920;-922;-923;686,-686;733,735,-733;-928;928;929;-931;-932;-933;-934
home	UA	119,163,183,220,226,248,260,261,334,382,407,427,454,464,514,540,544,555,563,573,-569,-557,-553,-550,-522,-516,-496,-488,488,489,575,593,-602,-599,600,-617,618,620,633,635,639,640,656,668,681,686,687,-683,-668,-646,-643,-626,-614,-598,-587,-562,-440,-431,-304,-197,197,-202,-163,-135,-129,-121;-920;-922;-923
region	BG-01	159,164,-226,-206,-188,-161
region	BG-02	384,390,-454,-395,-374,374
region	BG-03	394,452,-420,-394
region	BG-04	277,306,313,-324,-301,-291,-279,-277
region	BG-05	152,-167,-147,145
region	BG-06	180,215,222,-233,-199,-182
region	BG-07	266,267,-278,-266
region	BG-08	400,419,474,-441,-400
region	BG-09	279,-287,-275,273
region	BG-10	124,160,-177,-131,-126
region	BG-11	214,239,265,276,-224,-216
region	BG-12	151,165,181,-169,-153
region	BG-13	224,-241,-207,205
region	BG-14	130,177,-170,-155,-130
region	BG-15	223,278,-253,-238,-223
region	BG-16	240,246,274,285,-269,-267,-240,238
region	BG-17	345,387,-363,-345
region	BG-18	324,344,-354,-311,-300,300
region	BG-19	353,362,389,399,-409,-364,-355
region	BG-20	314,336,-375,375,-344,-314
region	BG-21	225,235,-274,-247,-225
region	BG-22	169,-171
region	BG-23	154,170,-178,176,187,206,-239,-215,-181,-166,-154
region	BG-24	293,-338,-315,-307,-268,268
region	BG-25	323,343,376,-346,-325
region	BG-26	330,355,-340,-294,-286,286
region	BG-27	373,393,-401,-390,-388,-377,-376
region	BG-28	339,372,-385,-337,337
region	BY-BR	175,196,303,-412,-359,-212,-175
region	BY-HM	911
region	BY-HO	411,430,439,561,586,-595,-508,-411
region	BY-HR	184,211,-357,-342,-259,-186
region	BY-MA	507,595,-593,-565,-509
region	BY-MI	358,410,508,-358,356;-912
region	BY-VI	341,357,564,-589,-485,-378,378,-343
region	EE-37	202,228,292,-316,-204;-904
region	EE-39	-886
region	EE-44	386,426,444,-389,-386
region	EE-49	338,423,-387,-341,-312,312
region	EE-51	282,287,311,-320,-293,-284
region	EE-57	-900;193,-228,-203,-196
region	EE-59	319,340,385,-317,315
region	EE-65	371,-433,-380,-371
region	EE-67	194,236,270,-283,-231,-194;-903
region	EE-70	230,283,-229,227
region	EE-74	-880;-899;-901
region	EE-78	332,379,-425,-339,-332
region	EE-82	304,365,370,-333,-306
region	EE-84	269,305,331,-313,-288,-271
region	EE-86	364,416,-372,-366
region	LT-AL	178,185,-242,-205,-180
region	LT-KL	90,-92;99,-115,115,-98,98
region	LT-KU	142,182,204,242,-211,-144
region	LT-MR	136,156,158,179,-183,-136
region	LT-PN	210,243,250,-232,-210
region	LT-SA	132,143,209,-138,-134
region	LT-TA	123,135,-143,-133,-114,114
region	LT-TE	113,133,-117,-116
region	LT-UT	249,-379,-321,-251
region	LT-VL	241,258,342,-250,-244,-243
region	MD-AN	542,553,566,-561,-549,-542
region	MD-BA	448,450,-462,-450
region	MD-BD	567,574,-574,-571,-567
region	MD-BR	381,392,-407,-383
region	MD-BS	543,549,-532,532
region	MD-CA	487,494,515,-518,-499,499,-503,-482,-480,480
region	MD-CAM	506,510,-546,-541,-515,-506
region	MD-CL	475,497,-519,-491,-477
region	MD-CM	526,531,552,-548,-531,-526,524
region	MD-CR	538,548,-552,-537,537
region	MD-CS	547,556,569,-568,-554,-547
region	MD-CT	481,503,-493,-483
region	MD-CU	533,541,-539,-535
region	MD-DO	428,435,442,459,-455,-430
region	MD-DR	458,472,-461,-443,441
region	MD-ED	396,-429,-415,-393,391
region	MD-FA	422,425,438,-463,-451,-422
region	MD-FL	471,501,-512,-507,-474,-473
region	MD-GA	495,-495;-501,498;502,504,-533,-527,-510,-504
region	MD-GL	421,-449,-414,412
region	MD-GRI	560,570,-564,-560
region	MD-HI	483,493,525,-513,-478,478
region	MD-IA	512,530,546,-543,-534,-517,-514
region	MD-LE	492,509,-525,-494,-492
region	MD-NI	468,477,513,-497,-476,-470
region	MD-OC	406,414,429,-428,-408
region	MD-OR	518,523,536,550,-530,-520
region	MD-RE	529,554,-545,545,-528,528
region	MD-RI	413,449,-458,-442,-436,-397,395
region	MD-SD	520,527,-511,511
region	MD-SI	463,486,-472,-459,457,461,462
region	MD-SN	551,559,-556,-555,-551
region	MD-SO	460,473,505,-465,-460
region	MD-ST	496,516,534,-538,-524,-498
region	MD-SV	568,-575,-570
region	MD-TA	500,517,521,-544,-505,-500
region	MD-TE	485,490,519,-529,-521,-502,-487
region	MD-UN	437,469,476,-486,-464,-439
region	PL-DS	18,-21,-20;22,-24
region	PL-KP	25,57,61,-60,-31,-30,-28,-27
region	PL-LD	41,50,71,-63,-58,-43
region	PL-LU	111,112,201,-198,-176,-172,-111
region	PL-MA	66,74,-102,-76,-66
region	PL-MZ	62,84,110,-109,-70,-62
region	PL-OP	16,40,-42,-36,-19,-18
region	PL-PD	108,171,174,-185,-179,-159,-108
region	PL-PK	106,134,162,-113,-101,101
region	PL-PM	30,58,-69,-32
region	PL-SK	75,100,-112,-85,-72,70
region	PL-SL	39,52,65,-71,-51,-41
region	PL-WN	59,69,107,-157,-73,-59
region	PL-WP	20,35,42,-26,-25,-23,-22;27,-29
region	RO-AB	148,155,190,199,-217,-158,-148
region	RO-AG	244,257,289,-257,-248,-246
region	RO-AR	89,126,-149,-104,-89
region	RO-B	-909
region	RO-BC	322,348,369,-406,-322
region	RO-BH	103,147,-150,-140,-123,-103
region	RO-BN	234,-264,-219,219
region	RO-BR	402,455,-468,-437,-421,-402
region	RO-BT	335,383,-423,-413,-396,-392,-382,-335
region	RO-BV	256,291,295,328,-298,-282,-265,-256
region	RO-BZ	329,380,401,-362,-334,-329
region	RO-CJ	157,217,-220,-209,-151,149
region	RO-CL	351,363,409,-367,-353
region	RO-CS	118,141,-132,-106,104
region	RO-CT	408,440,522,-471,-456,456,-410
region	RO-CV	333,360,-349,-299,297
region	RO-DB	288,302,318,-297,-292,-290
region	RO-DJ	168,198,-213,-208,-187,-168,166
region	RO-GJ	140,186,-193,-145,-142
region	RO-GL	436,466,-489,-481,-434,434
region	RO-GR	310,354,-352,-318,-303,301
region	RO-HD	127,131,144,-192,-156,-127
region	RO-HR	281,298,-323,-310,-285,-281
region	RO-IF	352,-351,-326,-319,317;908
region	RO-IL	350,366,-457,-403,-381,-350
region	RO-IS	368,403,-479,-469,-438,-426,-384,-368
region	RO-MH	117,146,167,-141,-119
region	RO-MM	173,208,218,-263,-261,-249,-227,-222,-184,-173
region	RO-MS	216,233,264,280,-276,-235,-218
region	RO-NT	309,321,-405,-369,-309
region	RO-OT	232,237,251,-245,-214,212
region	RO-PH	296,325,349,-330,-296
region	RO-SB	200,247,255,-234,-200
region	RO-SJ	150,-174,-139,139
region	RO-SM	122,138,172,-164,-122
region	RO-SV	262,263,275,284,308,367,-336,-262
region	RO-TL	470,535,-490,-467,467
region	RO-TM	79,105,-128,-90,-81
region	RO-TR	252,290,299,-302,-289,-258,-252
region	RO-VL	192,207,213,245,-201,-191,191
region	RO-VN	361,420,-435,-432,-370,-361
region	RO-VS	404,405,431,433,479,482,491,-484,-404
region	RU-AD	923
region	RU-ARK	646,663,768,-767,-648
region	RU-AST	744,773,-762,-744;928
region	RU-BA	791,801,-800,-796,-794,-793
region	RU-BEL	642,645,667,-673,-642
region	RU-BRY	597,613,624,628,-616,-607,-596,594
region	RU-CE	738,742,-748,-740,-738
region	RU-CHE	800,807,812,813,815,-809,-803,-802
region	RU-CU	753,759,770,-755,-753
region	RU-DA	747,749,758,-765,-749,-747;-928
region	RU-IN	735,736,-739,-735
region	RU-IVA	684,720,-695,-684
region	RU-KB	715,725,-722,-717
region	RU-KC	697,716,-709,-699
region	RU-KDA	688,698,-701,-677,677;-924
region	RU-KGD	68,72,-137,-124,-100,-96,-91,-68
region	RU-KGN	814,-814;808,816,-810
region	RU-KHM	806,-806,804
region	RU-KIR	757,762,779,784,-788,-776,-769,769,-757
region	RU-KL	707,748,765,-745,-731,-707
region	RU-KLU	615,634,648,-658,-655,-644,-615
region	RU-KO	775,786,803,-805,-768,766
region	RU-KOS	694,729,756,-700,-696
region	RU-KRS	641,671,-662,-630,-625,625
region	RU-LEN	910;443,581,626,-558,-446,446,571,-466,-445;-915;-916;916;-918
region	RU-LIP	661,673,-692,-681,-665,-663
region	RU-ME	754,774,-763,-756
region	RU-MO	714,750,-754,-718,-714
region	RU-MOS	636,643,655,657,658,678,-676,-671,-638
region	RU-MOW	654,-656
region	RU-MUR	557,644,-647,-586,-559
region	RU-NGR	591,-628,-582,580
region	RU-NIZ	710,717,752,755,-758,-730,-721,-710
region	RU-ORE	782,-801,-792,-791,-784
region	RU-ORL	629,662,-650,-635,-629
region	RU-PER	787,794,795,798,-787
region	RU-PNZ	723,-752,-715,-712,712
region	RU-PSK	415,484,589,-591,-581,-444,-427,-424,424,432,-417
region	RU-ROS	669,676,701,706,-704,-691,-688,-686,-682,-669
region	RU-RYA	680,692,711,713,-711,-694,-679,679
region	RU-SAM	776,781,783,-781,-778
region	RU-SAR	719,722,772,-777,-764,-724,-719
region	RU-SE	724,733,734,737,-732,-726
region	RU-SMO	592,606,614,-637,-597,-590,588
region	RU-SPE	572,-572;-919
region	RU-STA	708,721,731,739,746,-708,-702,700
region	RU-SVE	799,802,809,817,-807,-804,-799
region	RU-TA	771,780,790,792,-786,-780,-775,-771
region	RU-TAM	696,718,-713,-693,691
region	RU-TUL	649,664,-680,-659,-649
region	RU-TVE	596,637,-661,-651,-592,590
region	RU-UD	785,793,-795,-785
region	RU-ULY	751,763,777,-772,-760,-751
region	RU-VGG	703,730,743,760,-723,-703
region	RU-VLA	693,709,-685,-675,675
region	RU-VLG	627,650,659,699,-770,-664,-645,-627
region	RU-VOR	672,682,690,702,-720,-697,-674,-672
region	RU-YAR	670,674,683,695,-660,660
region	SK-BC	48,56,-82,-77,-52,-48
region	SK-BL	9,-11
region	SK-KI	85,120,-83,81
region	SK-NI	36,-49,-39,-38
region	SK-PV	73,76,82,128,-107,-75
region	SK-TA	7,37,-14,-12,-10,-9
region	SK-TC	13,38,47,-45,-16,-13
region	SK-ZI	44,51,-74,-67,-53,-44
region	UA-05	417,427,454,464,514,539,579,-578,-566,-452,-419
region	UA-07	197,229,271,-197
region	UA-09	665,681,686,687,-683,-668,-667
region	UA-12	612,623,651,-633,-622,-610,608
region	UA-14	652,656,668,-666,-654,-652
region	UA-18	398,451,-563,-440,-398
region	UA-21	119,163,183,220,226,-189,-162,-135,-129,-121
region	UA-23	622,635,638,640,-653,-624
region	UA-26	188,248,259,-255,-190
region	UA-30	920
region	UA-32	565,576,603,-588,-562,562;-921
region	UA-35	578,584,609,-608,-583,-580
region	UA-40	-618,618
region	UA-43	617,620,-620,-617
region	UA-46	161,189,253,-273,-230,-202,-163
region	UA-48	593,602,-609,-585,583;599,-599
region	UA-51	488,489,575,-584,-579,-540,540,544,555,563,573,-569,-557,-553,-550,-522,-516,-496,-488;-920
region	UA-53	604,607,621,-632,-612,-606,-604
region	UA-56	272,294,346,397,-431,-304,-272
region	UA-59	611,630,-643,-626,-614,-611
region	UA-61	254,307,-348,-295,-254
region	UA-63	632,653,666,-646,-631,631
region	UA-65	-922;619,633,-623,-613,-603,-602,-600,600;-923;-639,639
region	UA-68	359,418,-399,-347,347
region	UA-71	582,-605,-577,577
region	UA-74	605,610,-598,-587,587
region	UA-77	260,261,334,382,407,-418,-360,-308,-260
border		1;3;5;7;15;16;33;36;39;43;45;46;52;53;54;55;56;60;63;66;68;72;74;77;78;79;80;83;85;86;87;88;90;92;94;97;99;102;104;106;109;116;117;121;123;124;125;129;136;137;145;146;151;153;156;158;159;164;166;168;174;175;178;184;185;198;231;232;235;236;237;252;258;269;279;290;299;304;310;320;326;330;342;354;355;363;364;372;377;378;381;390;391;395;408;412;415;416;422;423;424;425;426;432;437;440;444;445;468;478;479;480;482;483;484;491;558;588;592;594;595;688;697;704;715;724;726;727;736;740;741;742;749;758;760;761;772;781;782;788;796;797;807;924;925;926
division	UA	161;188;189;229;253;254;259;271;272;294;307;346;347;359;397;398;417;418;451;539;562;565;576;577;578;579;582;583;584;587;599;602;603;604;605;607;608;609;610;611;612;619;621;622;623;630;631;632;638;651;652;653;665;666
division	RU	443;557;571;580;581;589;590;591;596;606;614;615;624;626;627;628;629;634;636;637;641;643;644;646;648;649;650;654;655;657;658;659;660;661;662;663;664;670;671;672;673;674;675;676;678;679;680;683;684;690;691;692;693;694;695;696;698;699;700;701;702;703;706;707;708;709;710;711;712;713;714;716;717;718;719;720;721;722;723;725;729;730;731;734;737;738;739;743;744;746;747;748;750;751;752;753;754;755;756;757;759;762;763;766;768;769;770;771;774;775;776;777;779;780;783;784;785;786;787;790;791;792;793;794;795;798;799;800;801;802;803;804;806;808;809;813;923
division	BY	211;341;356;357;358;410;411;507;508;564;911
river	Amu Darya	934;935
river	Berezina	936
river	Borcea	937
river	Danube	938;939;940;941;942
river	Daugava	943
river	Desna	944;945
river	Dniester	946
river	Dnipro	947;948;949;950
river	Don	951;952
river	Evros	953
river	Kama	954;955;956
river	Khoper	957
river	Kokemenjoki	958
river	Kuban	959
river	Morava	960
river	Narva	961;962
river	Neman	963
river	Neris	964
river	Neva	965
river	Oder	966
river	Oka	967;968;969
river	Onega	970
river	Oskil	971
river	Pechora	972
river	Prut	973
river	Prypiat	974
river	Ros	975
river	Sava	976
river	Seim	977
river	Severnaya Dvina	978
river	Sio	979
river	Siverskyi Donets	980;981;982
river	Sluch	983
river	Snov	984
river	Southern Bug	985
river	Sozh	986;987;988
river	Suda	989
river	Sukhona	990
river	Svir	991;992
river	Syniukha	993
river	Syr Darya	994;995
river	Teteriv	996
river	Tisa	997
river	Tobol	998
river	Ural	999;1000
river	Velikaya	1001
river	Vistula	1002;1003
river	Volga	1004;1005;1006;1007;1008;1009
river	Voronezh	1010
river	Vuoksi	1011
river	Vychegda	1012;1013
lake		1014
lake		1015
lake		1016
lake		1017
lake		1018
lake		1019
lake		1020
lake		1021
lake		1022
lake		1023
lake		1024
lake		1025
lake		1026
lake		1027
lake		1028
lake		1029
lake		1030
lake		1031
lake		1032
lake		1033
lake		1034
lake		1035
lake		1036
lake		1037
lake		1038
lake		1039
lake		1040
lake		1041
lake		1042
lake		1043
lake		1044
lake		1045
lake		1046
lake		1047
lake		1048;1049
lake		1050
lake		1051
lake		1052
lake		1053
lake		1054
lake		1055
lake		1056
lake		1057
lake		1058
lake		1059
lake		1060;1061;1062
lake		1063
lake		1064
lake		1065
lake		1066
lake		1067
lake		1068
lake		1069
lake		1070
lake		1071
lake		1072
lake		1073
lake		1074
lake		1075
lake		1076;1077;1078
lake		1079
lake		1080
lake		1081
lake		1082
lake		1083
lake		1084
lake		1085
lake		1086
lake		1087
lake		1088
lake		1089
lake		1090
lake		1091
lake		1092
lake		1093
lake		1094;1095
lake		1096
lake		1097
lake		1098
lake		1099;1100;1101;1102;1103;1104;1105;1106;1107;1108;1109;1110
lake		1111;1112;1113;1114
lake		1115;1116
lake		1117
lake		1118;1119;1120;1121;1122;1123;1124;1125;1126;1127
lake		1128
lake		1129
lake		1130
lake		1131
lake		1132
lake		1133
lake		1134;1135
lake		1136
lake		1137
lake		1138;1139;1140
lake		1141
lake		1142
lake		1143
lake		1144
lake		1145
lake		1146
lake		1147
lake		1148;1149
lake		1150
lake		1151
lake		1152
lake		1153
lake		1154
lake		1155
lake		1156
lake		1157
lake		1158
lake		1159
lake		1160
lake	2023-06	1161
world-land		-1714;1714;-1716;-1717;-1718;-1719;-1720;-1721;1165,1167,1169,1173,1175,1183,1185,1187,1191,-1197,-1196,1194,1220,1229,1244,1262,-1262,-1255,-1243,-1219,-1200,-1193,-1189,1189,-1183,-1182,1180,-1171,1171,-1217,-1216,-1206,1204,1214,-1163,1164;-1722;-1723;-1724;-1725;-1726;-1727;-1728;-1729;-1730;1730;-1732;-1733;-1734;1734;-1736;-1737;-1738;-1739;-1740;-1741;-1742;-1743;1743;-1745;-1746;-1747;-1748;-1749;-1750;1750;-1752;-1753;-1754;-1755;-1756;-1757;1757;-1759;-1760;-1761;-1762;-1763;-1764;-1765;-1766;-1767;-1768;-1769;-1770;1203,-1202;-1771;-1772;-1773;-1774;1774;-1776;-1777;-1778;1778;-1780;1212,-1214;1780;-1782;1209,-1208;-1783;-1784;1228,-1227;-1785;-1786;-1787;-1788;-1789;-1790;-1791;1234;1233,-1236,-1233;-1792;-1793;-1794;1794;-1238,1236;-1796;-1797;-1798;-1799;-1800;-1801;-1802;-1803;-1804;-1805;-1806;-1807;-1808;-1809;-1810;1248,1251,-1250;-1811;1256,-1258;-1812;-1813;-1814;-1815;-1816;1816;-1818;-1819;-1820;-1821;-1822;-1823;-1824;-1269,1267,1270,1274,1277,1283,1295,1306,1317,1323,1329,1351,-1368,1369,1373,1384,1386,-1380,1381,1410,1524,-1587,1587,1592,-1601,-1583,-1581,-1557,1557,-1561,1559,1598,1633,-1628,-1627,-1626,-1618,-1617,1615,1618,1646,1651,1670,1673,1677,1681,1683,1687,1689,1691,1698,1697,1702,1707,1708,-1511,-1378,1376,1466,1486,-1471,-1446,1444,-1429,-1402,-1357,-1356,-1345,-1335,-1328,-1311,-1287,1288,1296,-1304,1302,1330,1346,1347,1348,-1391,1392,1416,1418,1426,1432,1477,1489,1492,1503,1581,1589,-1575,1576,-1565,-1556,-1474,-1379,-1354,-1309,-1280,-1266,1264,-1272;-1299,1299;1824;-1826;-1827;-1828;1828;1829;1830;1319,-1321,-1319;-1832;-1833;-1834;1834;1358,-1360;-1836;-1837;-1838;-1839;-1840;-1841;-1842;-1843;-1844;-1845;1845;-1847;-1848;-1849;-1489,1487;1518,-1524,1522,-1526,1526,-1532,1530,1532,1539,-1545,1543,1545,1549,-1517;1519,-1521;1538,-1537;1540,-1542;1569,-1573,-1571,-1569;-1851;-1852;-1853;-1854;1854;1623,1632,-1622,-1620,1620;-1856;-1857;-1640,1638,-1637,1637;-1858;1858;-1860;-1861;1861;-1863;-1864;1864;1865;-1867;-1868;-1869;-1870;-1871;-1872;-1873;-1874;-1875;1875;-1877;-1878;-1879;-1880;-1881;-1882;-1883;-1884;-1885;-1886;-1700,-1697,-1693,1694;-1887;-1888;-1889;-1890;-1891;-1892;-1893;-1894;-1895;-1896;-1897;-1898;-1899;-1900;-1901;-1902;-1903;-1904;-1905;-1906;-1907;-1908;-1706,1704;-1909;-1910;-1911;-1912;-1913;-1914;-1915;-1916;-1917;-1918;-1713,1710;-1919;-1920;-1921;-1922;-1923;-1924;-1925;-1926;-1927;-1928;-1929;-1930;-1931;-1932;-1933;-1934;-1935;-1936;-1937;1937;-1939;-1940;-1941;1941;-1943;-1944;-1945;1945;-1947;-1948;-1949;-1950;1950
world-home	UA	1449,1457,1481,1491,1503,-1513,-1464,-1453,-1449
world-border		1163;1166;1168;1172;1174;1176;1177;1178;1179;1184;1186;1190;1193;1197;1198;1200;1202;1206;1208;1210;1211;1217;1219;1221;1222;1223;1224;1225;1227;1230;1231;1238;1239;1240;1241;1243;1245;1246;1247;1250;1252;1253;1255;1258;1259;1260;1263;1266;1269;1272;1273;1275;1276;1278;1280;1281;1282;1284;1285;1287;1289;1290;1291;1292;1293;1294;1297;1300;1301;1304;1305;1307;1309;1311;1312;1313;1314;1315;1316;1321;1322;1324;1325;1326;1328;1331;1332;1333;1335;1336;1337;1338;1339;1340;1341;1342;1343;1345;1349;1350;1352;1354;1357;1360;1361;1362;1363;1364;1365;1366;1368;1370;1371;1372;1374;1375;1380;1382;1383;1385;1387;1388;1389;1391;1393;1394;1395;1396;1397;1398;1399;1400;1402;1403;1404;1405;1406;1407;1408;1409;1411;1412;1413;1414;1415;1417;1419;1420;1421;1422;1423;1424;1425;1427;1429;1430;1431;1433;1434;1435;1436;1437;1438;1439;1440;1441;1442;1443;1446;1447;1450;1451;1453;1454;1455;1456;1458;1459;1460;1461;1462;1464;1465;1467;1468;1469;1471;1472;1474;1475;1476;1478;1479;1480;1482;1483;1484;1485;1490;1493;1494;1495;1496;1497;1498;1499;1500;1501;1502;1504;1505;1506;1507;1508;1509;1511;1513;1514;1515;1517;1521;1527;1528;1529;1533;1534;1535;1537;1542;1546;1547;1548;1550;1551;1552;1553;1554;1558;1561;1562;1563;1565;1566;1567;1571;1573;1575;1577;1578;1579;1583;1584;1585;1588;1590;1591;1593;1594;1595;1596;1597;1599;1601;1602;1603;1604;1605;1606;1607;1608;1609;1610;1611;1612;1613;1614;1622;1624;1628;1629;1630;1631;1634;1635;1640;1641;1642;1643;1644;1645;1647;1648;1649;1650;1652;1653;1654;1655;1656;1657;1658;1659;1660;1661;1662;1663;1664;1665;1666;1667;1668;1669;1671;1672;1674;1675;1676;1678;1679;1680;1682;1684;1685;1686;1688;1690;1693;1695;1700;1701;1703;1706;1709;1711;1849
world-region	RU-AD	1951
world-region	RU-AL	1952
world-region	RU-ALT	1953
world-region	RU-AMU	1954
world-region	RU-ARK	1955;1956;1957;1958;1959;1960;1961;1962;1963;1964;1965;1966;1967;1968;1969;1970;1971;1972;1973;1974;1975;1976;1977;1978;1979;1980
world-region	RU-AST	1981
world-region	RU-BA	1982
world-region	RU-BEL	1983
world-region	RU-BRY	1984
world-region	RU-BU	1985
world-region	RU-CE	1986
world-region	RU-CHE	1987
world-region	RU-CHU	1988;1989;1990
world-region	RU-CU	1991
world-region	RU-DA	1992
world-region	RU-IN	1993
world-region	RU-IRK	1994
world-region	RU-IVA	1995
world-region	RU-KAM	1996;1997;1998
world-region	RU-KB	1999
world-region	RU-KC	2000
world-region	RU-KDA	2001;2002
world-region	RU-KEM	2003
world-region	RU-KGD	2004
world-region	RU-KGN	2005
world-region	RU-KHA	2006;2007
world-region	RU-KHM	2008
world-region	RU-KIR	2009
world-region	RU-KK	2010
world-region	RU-KL	2011
world-region	RU-KLU	2012
world-region	RU-KO	2013
world-region	RU-KOS	2014
world-region	RU-KR	2015
world-region	RU-KRS	2016
world-region	RU-KYA	2017;2018;2019;2020;2021;2022;2023;2024;2025;2026;2027;2028;2029;2030;2031;2032;2033
world-region	RU-LEN	2034
world-region	RU-LIP	2035
world-region	RU-MAG	2036
world-region	RU-ME	2037
world-region	RU-MO	2038
world-region	RU-MOS	2039
world-region	RU-MOW	2040
world-region	RU-MUR	2041
world-region	RU-NEN	2042;2043;2044
world-region	RU-NGR	2045
world-region	RU-NIZ	2046
world-region	RU-NVS	2047
world-region	RU-OMS	2048
world-region	RU-ORE	2049
world-region	RU-ORL	2050
world-region	RU-PER	2051
world-region	RU-PNZ	2052
world-region	RU-PRI	2053
world-region	RU-PSK	2054
world-region	RU-ROS	2055
world-region	RU-RYA	2056
world-region	RU-SA	2057;2058;2059;2060;2061;2062;2063;2064;2065;2066;2067;2068;2069
world-region	RU-SAK	2070;2071;2072;2073;2074
world-region	RU-SAM	2075
world-region	RU-SAR	2076
world-region	RU-SE	2077
world-region	RU-SMO	2078
world-region	RU-SPE	2079
world-region	RU-STA	2080
world-region	RU-SVE	2081
world-region	RU-TA	2082
world-region	RU-TAM	2083
world-region	RU-TOM	2084
world-region	RU-TUL	2085
world-region	RU-TVE	2086
world-region	RU-TY	2087
world-region	RU-TYU	2088
world-region	RU-UD	2089
world-region	RU-ULY	2090
world-region	RU-VGG	2091
world-region	RU-VLA	2092
world-region	RU-VLG	2093
world-region	RU-VOR	2094
world-region	RU-YAN	2095;2096;2097;2098;2099
world-region	RU-YAR	2100
world-region	RU-YEV	2101
world-region	RU-ZAB	2102
"""#
