"""Which short words make compounds, and which only seem to: the lists that compounds.py cuts by.

Gathered from the words of real documents that were cut wrongly; whoever adds one, looks at
what else it changes.
"""

#: Words that begin or end other words without naming what these are about.
PARTICLES = frozenset(
    """
    aan achter af alle alles ander anders bed ben bep bes bet bij binnen boven buiten cor daar dan dat
    den der des die dit don door dos een eng enige er even geen gek gen haar han heel heen her hie hier
    hoe in int keer ken kin kor kun lis los maar mas mede mee meer men mis mits mos na naar naast neder
    neven niet nog non nooit oef om onder ont ook op over overeen par pas pre pro pub rap reg rond ruim
    samen sinds sub tegen tel ten ter terug tien toe tot tussen twee uit van veel ver vin vol voor vooral
    voort wan ware wat wed weer weg wei wel wes wie zeer zich zijn zo zou zware
    """.split()
)
#: Endings that happen to be words too, and words that a cut before them would leave.
ENDINGS = frozenset(
    """
    aars agen ager ages alge anse aren arre aten atie aties baar bare best che chris combi dende ding
    dingen docu doms eerd eert elen elende eling elingen ende enen eren ers erste expo gaan gesp haar
    heden heid iele ieren info isme isten kelen keren king kingen lag lang lende lijk lijke lijks ling
    lingen loos loze maten ment minde ming mini ning oord prak rijke ring ringen roken schap schappelijk
    schappen sen sie sing situ soft stag stelling sten ster sters stig stige stuk taan tal tatie techno
    temming ties ting tingen toes trans vera verg vers zaam zame
    """.split()
)
#: Endings too, but words where a compound begins: belangrijk, rijksdienst.
ONLY_FIRST = frozenset({"rijk"})
#: Short words that do make compounds: strafwet, wetboek, kernbom.
SHORT = frozenset("app bom bus cel eis gas hof kas weg wet zee zon".split())
#: What ends many compounds without being a word: berichtgeving, overheidswege.
TAILS = frozenset("geving gevende gevend gever gevers wege".split())
