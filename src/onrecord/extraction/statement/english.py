"""English for attribution: verbs that attribute, the frames they take, and the closed word classes.

Verbs and frames were gathered from general knowledge of English (the classes of communication,
judgement and desire that verb handbooks list) and kept where they attribute in news.

A frame says what may follow the verb:

c   a clause, with or without "that", before or after: "said he agreed", "He agreed, X said"
t   a clause only with "that", "how", "whether": "rejoiced that"
q   a quotation
o   a hearer first: "told reporters that"
n   a noun phrase is the content: "rejects these figures"
i   an infinitive is the content: "promised to leave"
g   a gerund is the content: "denied having agreed"
l   a label: "calls X a success"; the content is what is called and what it is called
h   a hearer, then an infinitive: "urged Kyiv to withdraw"
"""

from __future__ import annotations

VERBS = """
say:said:said=cq  state=cq  add=cq  note=cq  announce=cqn  claim=cqi  assert=cqn  declare=cqn  tell:told:told=coq
write:wrote:written=cq  tweet=cqn  post=cqn  report=cn  explain=cq  insist=cq  maintain=cq  contend=cq  argue=cq
stress=cqn  emphasise=cqn  emphasize=cqn  underline=cqn  underscore=tq  reiterate=cqn  repeat=tq  recall=cqn
warn=coq  caution=coq  predict=cqn  forecast:forecast:forecast=cn  anticipate=cn  estimate=cn  concede=cqn  acknowledge=cqng
admit=cqgn  confess=cq  confirm=cqn  deny=cgn  refute=n  dispute=nt   reject=n  dismiss=n  rebuff=n
reveal=cn  disclose=cn  allege=cn  suggest=cqg  imply=c  indicate=c  signal=cn  hint=c  observe=tq  remark=cq  comment=tq
reply=cq  respond=cq  answer=cq  retort=cq  counter=cq  quip=cq  joke=cq  boast=cq  lament=cqn  complain=cq
demand=tqnig  request=tn  urge=ohqn  ask=ohqi  inform=o  assure=o  notify=o  remind=o  convince=o  persuade=oh
promise=coqi  pledge=tqi  vow=cqi  swear:swore:sworn=ci  guarantee=cn  offer=i  threaten=i  propose=cgni  recommend=cgn
agree=ti  refuse=i  decline=i  order=h  instruct=x  advise=oh  call=lq  label=l  describe=l  brand=l  dub=l  deem=x
denounce=ln  condemn=n  criticise=n  criticize=n  blast=n  slam=n  praise=n  hail=ln  welcome=n  applaud=n  commend=n  laud=n
accuse=n  blame=n  defend=n  endorse=n  mock=n  ridicule=n  decry=n  deplore=n  attack=n  question=n  challenge=n
support=n  oppose=n  express=n  voice=n  reaffirm=cn  affirm=cqn  attest=c  testify=cq
believe=c  think:thought:thought=c  know:knew:known=t  hope=ci  fear=cn  expect=tn  want=i  wish=ci  intend=i  plan=i  aim=i
doubt=cn  feel:felt:felt=c  assume=c  presume=c  suspect=cn  conclude=cq  find:found:found=t  reckon=c  calculate=c
consider=x  view=l  regard=x  see:saw:seen=t  decide=ti  realise=t  realize=t  understand:understood:understood=t
argue=cq  posit=c  theorise=c  speculate=c  guess=t  surmise=c  worry=c  wonder=tq  mention=tn  cite=n  quote=n
show:showed:shown=t  prove=x  demonstrate=t  document=tn  detail=tn  outline=tn  verify=tn  certify=t  testify=c  conclude=cq
shout=cq  yell=cq  whisper=cq  mutter=cq  exclaim=cq  cry=q  joke=cq  continue=q  conclude=cq  begin:began:begun=q
ask=ohqi  inquire=tq  enquire=tq  plead=cqi  beg=ohq  appeal=q  implore=ohq  seek:sought:sought=ni
rebut=n  decry=n  echo=q  retract=n  withdraw:withdrew:withdrawn=x  publish=x  issue=x  release=x  read=q  tout=n
guarantee=cn  foresee:foresaw:foreseen=cn  envisage=n  project=c  opine=cq  proclaim=cqn  profess=ci  rule=x  attribute=n
blast=n  rail=q  caution=coq  assess=cq  rumour=x  rumor=x  chide=nq  rebuke=n  scold=nq  berate=n  lambast=n  lambaste=n  scoff=q
thank=n  congratulate=n  salute=n  honor=x  honour=x  commit=x  volunteer=i  vote=x  prefer=ni  like=x  love=x  hate=x
detail=tn  elaborate=q  clarify=cqn  specify=cn  summarize=n  recount=tqn  relate=t  narrate=t  muse=cq  ponder=tn  tease=q
opt=x  resolve=ti  struggle=x  determine=t  learn=t  discover=t  hear:heard:heard=x  remember=tng  forget:forgot:forgotten=t
fault=n  decry=n  disparage=n  belittle=n  bash=n  rip=n  assail=n  lambast=n  hammer=n  deride=n  pan=x  trash=n  malign=n
"""
"""base[:past:participle]=frames; "x" stands in a longer cue only (see PHRASES)."""

PREPOSITIONAL = """
speak:spoke:spoken of|about|against|for|out  talk of|about|up  refer to  point to|out  call for|on  warn of|against|about  complain about|of
insist on|upon  comment on  boast of|about  hint at  allude to  apologise for  apologize for  agree on|to|with  disagree with  object to
argue for|against|over  push for  press for  plead for  appeal for  threaten with  vow to  lash out  hit back  push back  rule out  testify about
joke about  worry about  care about  think of|about  dream of  hope for  wish for  believe in  vote for|against lobby for
sympathise with  sympathize with  protest against  inquire about  ask about|for  know of  learn of|about  hear of|about
write about|of  tweet about  report on  elaborate on  dwell on  touch on  weigh in  rail against  inveigh against  advise against
caution against  demand of  quote from  read from  decide on|against  plan on|for  long for  brag about  gloat about  lie about
"""
"""base preposition|preposition ...: the noun phrase after the preposition is the content."""

TO_CLAUSE_PASSIVE = frozenset(
    """said reported believed thought alleged rumoured rumored understood known expected estimated considered claimed
    assumed presumed suspected found deemed projected predicted forecast feared supposed held""".split()
)
"""Participles after "is", "are", "was", "were" with "to": sourceless, "is said to have"."""

CLAUSE_PASSIVE = frozenset(
    """said reported believed thought alleged announced claimed expected estimated known understood assumed noted
    confirmed revealed rumoured rumored agreed feared hoped""".split()
)
"""Participles after "it is", "it was": "it was reported that"."""

DOCUMENTS = frozenset(
    "statement letter note memo tweet post message email e-mail release video petition petitions letters statements decree order".split()
)
"""In "issued a statement calling on", not the document but who issued it speaks."""
ASIDES = frozenset(
    "adding saying citing who which as and while but though although whereas when after before".split()
)
"""After a comma behind "X said", these do not go on with what was said."""
SPEAKER_PRONOUNS = frozenset(
    "i we you me us one i'm i've i'll i'd we're we've we'll you're you've you'll".split()
)
NESTED = frozenset(
    """say tell write agree promise refuse reject deny demand threaten accept offer pledge vow ask order warn announce confirm
    admit claim declare insist""".split()
)
"""Inside a quotation these tell of another's words; other verbs there are the speaker's own manner of speech."""
MIND_VERBS = frozenset(
    """think know feel believe guess hope wish fear worry doubt expect want see hear understand find remember forget learn
    suppose wonder like love hate consider assume suspect realise realize imagine show prove prefer decide dream read reckon""".split()
)
"""States of mind: inside a quotation they are no report of anybody's words."""

SEEMING = frozenset("seem seems seemed appear appears appeared".split())

CUE_NOUNS = frozenset(
    """claim claims statement statements assertion assertions allegation allegations accusation accusations suggestion
    belief view opinion argument warning warnings threat promise pledge demand demands insistence hope hopes fear fears
    idea notion conclusion contention admission denial assurance assurances prediction announcement proposal
    concern concerns impression feeling doubt doubts report reports rumour rumours rumor rumors comment comments remark
    remarks criticism confirmation acknowledgement acknowledgment conviction complaint complaints message""".split()
)

DETERMINERS = frozenset(
    """a an the this that these those his her its their my your our some any no every each both all many several few
    most more another other such either neither one two three four five six seven eight nine ten dozens hundreds
    thousands what whose much enough half""".split()
)
QUANTIFIERS = frozenset(
    """all both many some others that this these those each few several one two three four five six seven eight nine ten
    half most more none another either neither""".split()
)
"""Determiners that stand as a subject by themselves: "one said", "half said"."""
POSSESSIVES = frozenset("his her its their my your our".split())
SUBJECT_PRONOUNS = frozenset("he she they it we i you who".split())
PRONOUNS = SUBJECT_PRONOUNS | frozenset(
    """him them us me himself herself itself themselves everyone everybody someone somebody anyone nobody others those
    this that these some many most few several none there""".split()
)
PREPOSITIONS = frozenset(
    """of in on at by for from with about against between among amid over under after before during since until till
    through throughout to into onto within without near outside inside despite like as per via along across behind
    beyond around toward towards upon beside besides except including regarding concerning following unlike because""".split()
)
SUBORDINATORS = frozenset(
    """that because while when if although though whereas unless whether where why how who which what whom whose once
    whenever wherever than lest provided""".split()
)
RELATIVES = frozenset("who which that whose whom where".split())
COORDINATORS = frozenset("and or but nor yet so plus".split())
BE = frozenset("is are was were be been being am 's 're ’s ’re isn't aren't wasn't weren't".split())
HAVE = frozenset("has have had having hasn't haven't hadn't".split())
DO = frozenset("do does did don't doesn't didn't".split())
MODALS = frozenset(
    """will would can could may might must shall should ought won't wouldn't can't cannot couldn't mustn't shouldn't
    needn't""".split()
)
AUXILIARIES = BE | HAVE | DO | MODALS
NEGATIONS = frozenset(
    """not never no n't neither nor hardly scarcely isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't
    didn't won't wouldn't can't cannot couldn't mustn't shouldn't without""".split()
)
ADVERBS = frozenset(
    """also then later now once again still already even just only too ever never not always often sometimes soon
    rather quite very almost nearly nevertheless nonetheless however meanwhile moreover instead perhaps maybe
    thus therefore hence further first yet earlier since today yesterday tomorrow tonight simply flatly long far
    well here there elsewhere twice afterwards afterward beforehand otherwise both all each itself himself herself
    themselves right straight initially in-depth up back""".split()
)
NOT_ADVERBS_IN_LY = frozenset(
    "family ally italy july assembly reply supply only early daily weekly monthly anomaly bully rally tally".split()
)
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
TIME_WORDS = WEEKDAYS | frozenset(
    """january february march april june july august september october november december today yesterday tomorrow
    tonight morning afternoon evening night overnight midnight noon week month year day hour hours days weeks months years
    weekend earlier later ago last next""".split()
)

OTHER_VERBS = """
go:went:gone come:came:come take:took:taken make:made:made give:gave:given get:got:got keep:kept:kept let:let:let put:put:put
become:became:become leave:left:left hold:held:held bring:brought:brought begin:began:begun run:ran:run stand:stood:stood
lose:lost:lost pay:paid:paid meet:met:met set:set:set lead:led:led win:won:won send:sent:sent build:built:built
fall:fell:fallen cut:cut:cut rise:rose:risen drive:drove:driven buy:bought:bought wear:wore:worn choose:chose:chosen
break:broke:broken grow:grew:grown fly:flew:flown draw:drew:drawn catch:caught:caught fight:fought:fought throw:threw:thrown
shoot:shot:shot strike:struck:struck sell:sold:sold spend:spent:spent sit:sat:sat hit:hit:hit lie:lay:lain
kill injure wound destroy damage launch fire shell bomb advance retreat capture seize occupy return arrive enter visit
happen occur remain stay appear seem continue use try need help start stop turn move live work play face join
follow receive serve allow include provide contain involve cause create change increase decrease reduce raise lower open close
carry reach cover cross pass pull miss save spark trigger prompt force require raise host attend sign ban lift impose
accept announce agree refuse die survive escape flee:fled:fled evacuate rescue treat target intercept down deploy withdraw
resume suspend extend halt end violate breach honor honour keep respect exchange release detain arrest charge convict sentence
hurt:hurt:hurt burst:burst:burst shut:shut:shut spread:spread:spread feed:fed:fed teach:taught:taught
"""
"""Further frequent verbs, so that a clause is known by its verb even where it attributes nothing."""
