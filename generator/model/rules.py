"""Every kind of diagnostic the converter can give: its code, its severity and what it means.

The codes are stable: contributors and tests refer to them. The page that lists them for
readers is rendered from RULES. Texts are Dutch, as contributors read them.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.diagnostic import Diagnostic, Severity


@dataclass(frozen=True, slots=True)
class Rule:
    """`meaning` tells what was seen, `advice` what the contributor can do about it.

    `message` is a format string; `diagnose` fills it in.
    """

    severity: Severity
    message: str
    meaning: str
    advice: str


RULES: dict[str, Rule] = {
    "duplicate-id": Rule(
        "error",
        "het adres {id} is al dat van {other}: verwijder een van beide, of geef er één een eigen “id”, in "
        "{side} of {other_side}",
        "Twee documenten hebben dezelfde naam, en een pagina kan er maar één hebben. Hoofdletters maken geen "
        "verschil.",
        "Is het twee keer hetzelfde document, verwijder er dan een; geef anders een van beide een eigen id. "
        "Een pdf en een XML van één document mogen beide blijven als zij, op de uitgang na, hetzelfde heten.",
    ),
    "reserved-id": Rule(
        "info",
        "“{wanted}” kan geen adres zijn, dus is het {id}: wilt u een ander, zet dan “id” in {side}",
        "Zo heet een pagina van de site zelf, zoals index of jaar-2019, of Windows kan er geen bestand "
        "mee maken, zoals con of nul.",
        "Kies zelf een id, met “id” in het bestand ernaast, voordat het adres gepubliceerd is. Is het dat "
        "al, houd het dan.",
    ),
    "address-taken": Rule(
        "error",
        "het document van {old} heet nu {new}, maar dat is al het adres van {other}: zet “id: {old}” in "
        "{side}",
        "Een adres dat gepubliceerd is, hoort bij een document dat nu anders heet, en die naam is al van een "
        "ander.",
        "Laat het adres zoals het was, met “id” in het bestand ernaast. Is het twee keer hetzelfde document, "
        "verwijder dan het bestand en verwijs door met --forward.",
    ),
    "address-recased": Rule(
        "error",
        "het document van {old} heet nu {new}, en dat verschilt alleen in hoofdletters: "
        "zet “id: {old}” in {side}",
        "Een adres dat gepubliceerd is, zou andere hoofdletters krijgen. Sommige systemen zien geen "
        "verschil, dus naast elkaar bestaan kunnen zij niet, en doorverwijzen kan daarom ook niet.",
        "Laat het adres zoals het was, met “id” in het bestand ernaast.",
    ),
    "address-claimed": Rule(
        "error",
        "het adres {new} is al gepubliceerd, als dat van {file}: zet een ander “id” in {side}",
        "Een nieuw document heeft dezelfde naam als een dat al gepubliceerd is. Hoofdletters maken geen "
        "verschil.",
        "Geef het nieuwe document een eigen id, in het bestand ernaast. Is het twee keer hetzelfde document, "
        "verwijder het nieuwe dan.",
    ),
    "address-moved": Rule(
        "error",
        "het document van {old} heeft nu het adres {new}: zet “id: {old}” in {side}, of verwijs door met "
        "“{command} --forward {old} {new}”",
        "Een adres dat gepubliceerd is, hoort bij een document dat nu anders heet. Dat komt bijvoorbeeld "
        "doordat de tekst nu een nummer noemt, of doordat een datum of naam is verbeterd.",
        "Laat het adres zoals het was, met “id” in het bestand ernaast; dat is het beste. Moet het toch "
        "anders, verwijs dan door: het oude adres leidt dan naar het nieuwe.",
    ),
    "document-lost": Rule(
        "error",
        "het adres {old} is gepubliceerd, maar {file} is er niet meer: zet het bestand terug, of doe "
        "“{command} --withdraw {old} \"REDEN\"”",
        "Van een adres dat gepubliceerd is, ontbreekt het bronbestand.",
        "Zet het bestand terug. Staat het document nu op een ander adres, verwijs dan door met --forward. "
        "Is het met opzet weg, zeg dan waarom met --withdraw: op het oude adres staat dan dat het "
        "vervallen is.",
    ),
    "address-lost": Rule(
        "error",
        "in {id} is gepubliceerd (sinds {since}) en nu weg: {what}. Herstel de tekst, of verwijs door met "
        "“{command} --forward {id}#{first} NIEUW”; is het terecht weg: --withdraw {id}#{first} REDEN",
        "Een vraag, antwoord of alinea waarnaar iemand kan verwijzen, heeft geen plaats meer op de pagina.",
        "Kijk of de tekst nog klopt met de officiële publicatie. Is de verandering juist, zeg dan van elk "
        "adres waar het heen is (--forward) of waarom het vervalt (--withdraw).",
    ),
    "address-reused": Rule(
        "error",
        "in {id} is iets anders komen te staan op adressen die sinds {since} gepubliceerd zijn: {what}. "
        "Herstel de tekst; klopt die, doe dan “{command} --accept {id} \"REDEN\"”",
        "Op het adres van een vraag staat nu een andere vraag. Wie ernaar verwees, verwijst nu naar iets "
        "anders.",
        "Vergelijk met de officiële publicatie. Zijn vragen verwisseld of overgeslagen, herstel dat dan. "
        "Is het toch dezelfde vraag, met een sterk verbeterde tekst, aanvaard haar dan met --accept.",
    ),
    "address-shifted": Rule(
        "error",
        "in {id} zijn alinea’s verschoven die sinds {since} een adres hebben: {what}. Herstel de tekst; "
        "klopt die, doe dan “{command} --accept {id} \"REDEN\"”",
        "Op het adres van een alinea staat nu een andere: er is er een bijgekomen, weggevallen of "
        "gesplitst.",
        "Vergelijk met de officiële publicatie. Is de nieuwe indeling de juiste, aanvaard die dan met "
        "--accept.",
    ),
    "address-corrected": Rule(
        "info",
        "de tekst is verbeterd van {what}; het adres blijft",
        "Een vraag heeft sinds haar publicatie iets andere woorden, en is nog dezelfde vraag.",
        "U hoeft niets te doen.",
    ),
    "address-accepted": Rule(
        "warning",
        "op {address} is een andere tekst aanvaard: {why}",
        "Met --accept is gezegd dat een vraag of antwoord hetzelfde is, hoewel de tekst sterk verschilt van "
        "wat er stond. Het register houdt bij wat dat was, sinds wanneer dit geldt en waarom.",
        "Kijk of het echt dezelfde vraag is: wie ernaar verwees, komt nu bij deze tekst uit.",
    ),
    "register-fault": Rule(
        "error",
        "deze regel {what}",
        "Het register van adressen (adressen.tsv) heeft een regel die niet te lezen is.",
        "Herstel de regel. “git diff adressen.tsv” toont wat er stond; “git restore adressen.tsv” zet het "
        "terug.",
    ),
    "register-forward": Rule(
        "error",
        "{what}",
        "Een doorverwijzing in het register van adressen leidt nergens heen, of niet in één stap.",
        "Zet in de laatste kolom een adres dat er is, of “vervallen: ” met de reden.",
    ),
    "register-lost": Rule(
        "error",
        "{what}",
        "Wat in het register van adressen stond, staat er niet meer: een gepubliceerd adres zou "
        "verdwijnen.",
        "Zet de regel terug, met --restore of met de hand. Is een document of onderdeel weg, dan blijft "
        "de regel staan, met in de laatste kolom waarheen, of waarom het vervallen is.",
    ),
    "register-reworded": Rule(
        "error",
        "in {id} betekenen adressen iets anders dan er eerst in het register stond, zonder reden: "
        "{what}. Zet de regel terug zoals die was; klopt de nieuwe tekst, doe dan "
        "“{command} --accept {id} \"REDEN\"”",
        "Een regel van het register is vervangen door die van een andere tekst. Zo zou een adres iets "
        "anders gaan betekenen zonder dat iemand het ziet.",
        "Vergelijk met de officiële publicatie. Is de oude tekst de juiste, zet dan die en ook de oude "
        "regel terug (“git log -p adressen.tsv” toont die). Is de nieuwe het, leg dat dan vast met --accept: "
        "het register houdt dan bij wat er stond, sinds wanneer de nieuwe tekst geldt en waarom.",
    ),
    "unresolved-reference": Rule(
        "info",
        "“{text}” is geen link geworden: {reason}",
        "De tekst verwijst naar een vraag die er niet is, of die niet met zekerheid is aan te wijzen.",
        "Vergelijk met de officiële publicatie. Staat het daar ook zo, dan hoeft u niets te doen.",
    ),
    "no-questions": Rule(
        "error",
        "geen vraag gevonden: staat de volledige tekst in het bestand?",
        "Er is geen enkele vraag herkend, en het gaat niet om uitstel of mondelinge vragen.",
        "Kijk of het bestand de volledige tekst bevat en of de vragen een opschrift hebben, zoals “Vraag 1”.",
    ),
    "duplicate-number": Rule(
        "warning",
        "vraagnummer {number} is eerder gebruikt",
        "Een vraagnummer is twee keer gedrukt. De tweede vraag krijgt een eigen adres, zoals #vraag-25-2.",
        "Vergelijk met de officiële publicatie. Staat het daar ook zo, dan hoeft u niets te doen.",
    ),
    "number-gap": Rule(
        "warning",
        "na vraag {before} volgt vraag {after}",
        "Tussen twee vraagnummers ontbreekt er een of meer.",
        "Kijk of de ontbrekende vraag in de bron staat, met een opschrift dat op één regel staat.",
    ),
    "question-without-number": Rule(
        "warning",
        "een vraag zonder nummer na vraag {before}",
        "Tussen genummerde vragen staat een vraag zonder nummer. Haar adres eindigt op -vervolg.",
        "Vergelijk met de officiële publicatie.",
    ),
    "unlabelled-questions": Rule(
        "info",
        "{questions} zonder nummer of opschrift",
        "Elke alinea met een vraagteken is als vraag gelezen en de vragen zijn geteld.",
        "Controleer of elke alinea echt één vraag is.",
    ),
    "unlabelled-answers": Rule(
        "info",
        "{answers} zonder opschrift",
        "Waar de vraag eindigt en het antwoord begint, is uit de witregels en de tekst afgeleid.",
        "Loop de overgangen na met “python -m generator show”.",
    ),
    "nothing-below-label": Rule(
        "warning",
        "onder “{label}” staat geen tekst",
        "Een opschrift wordt meteen gevolgd door het volgende opschrift of door het einde.",
        "Kijk of de tekst in de bron ontbreekt, of onderaan de pagina bij de weggelaten regels staat.",
    ),
    "label-guessed": Rule(
        "warning",
        "“{label}” is gelezen als opschrift",
        "Een opschrift is anders geschreven dan gebruikelijk, en staat waar er een ontbrak.",
        "Vergelijk met de officiële publicatie. Klopt het, dan hoeft u niets te doen.",
    ),
    "looks-like-label": Rule(
        "warning",
        "“{text}” begint als een opschrift, maar is gelezen als tekst",
        "Een regel in een vraag of antwoord begint met “Vraag”, “Antwoord” of het volgende vraagnummer.",
        "Is het een opschrift, zet het dan in de bron op een eigen regel, zoals “Vraag 2”.",
    ),
    "guessed-letterhead": Rule(
        "warning",
        "is “{text}” een briefhoofd? Deze regels zijn uit de tekst gehaald en staan onderaan de pagina",
        "Bij een paginagrens staan korte regels met een ministerie of directie, als in een brief of lijst.",
        "Horen zij bij de tekst, haal dan in de bron de witregels ertussen weg.",
    ),
    "quoted-furniture": Rule(
        "warning",
        "hoort “{text}” bij de tekst? De regel is eruit gehaald en staat onderaan de pagina",
        "Een regel zoals boven of onder elke pagina staat, volgt hier meteen op een dubbele punt. Misschien "
        "haalt de tekst haar aan.",
        "Hoort de regel bij de zin erboven, zet haar dan in de bron achter die zin, op dezelfde regel.",
    ),
    "torn-sentence": Rule(
        "warning",
        "“{text}” begint midden in een zin, maar de zin erboven is af",
        "Bovenaan een pagina gaat een zin verder die er niet boven staat: het is het vervolg van een "
        "voetnoot, of er is een stuk tekst weg.",
        "Hoort het bij een voetnoot, zet het dan in de bron daarachter; ontbreekt er iets, vul het dan aan.",
    ),
    "lone-number": Rule(
        "warning",
        "is “{number}” een paginanummer? Het staat alleen op een regel en is gelezen als tekst",
        "Bij een paginagrens staat een getal dat niet past bij de andere paginanummers.",
        "Is het een paginanummer, haal het dan uit de bron; hoort het bij de zin, zet het er dan achter.",
    ),
    "unlike-label": Rule(
        "warning",
        "is “{label}” een opschrift? De andere zijn vet of cursief gedrukt, dit niet",
        "Een regel begint als een opschrift, maar is anders gedrukt. Midden in een alinea blijft hij tekst.",
        "Vergelijk met de officiële publicatie en kijk of het antwoord erboven en eronder volledig is.",
    ),
    "inferred-answer": Rule(
        "warning",
        "dit antwoord is opgevat als antwoord op vraag {questions}",
        "Het opschrift zegt niet op welke vragen dit het antwoord is; de volgorde in het document wel.",
        "Vergelijk met de officiële publicatie.",
    ),
    "answer-without-question": Rule(
        "warning",
        "antwoord {numbers} hoort bij geen vraag",
        "Er is een antwoord gevonden terwijl geen vraag op antwoord wacht.",
        "Kijk of boven dit antwoord een vraag zonder herkenbaar opschrift staat.",
    ),
    "second-answer": Rule(
        "warning",
        "vraag {numbers} heeft al een antwoord",
        "Bij één vraag staan twee antwoorden. Misschien is een ervan aangehaald uit een ander document.",
        "Vergelijk met de officiële publicatie. Zet een aangehaald opschrift in de bron midden in een regel.",
    ),
    "answers-not-found": Rule(
        "warning",
        "het document kondigt antwoorden aan, maar er is er geen gevonden",
        "Boven de vragen staat wie antwoordt of wanneer, maar geen tekst is als antwoord herkend.",
        "Zet boven elk antwoord “Antwoord” met het nummer van de vraag.",
    ),
    "answered-elsewhere": Rule(
        "warning",
        "dit is geen uitstel: volgens de mededeling zijn de vragen in een ander stuk beantwoord",
        "Het document bevat alleen de vragen en een mededeling, die zegt waar het antwoord staat.",
        "Voeg dat stuk toe, als het een antwoord per vraag geeft. Anders hoeft u niets te doen.",
    ),
    "answer-deferred": Rule(
        "info",
        "“{text}” is geen antwoord: de vraag geldt als nog zonder antwoord",
        "Onder het opschrift van een antwoord staat alleen dat het later komt. Die tekst blijft staan.",
        "Is het antwoord er intussen, voeg dan ook dat document toe.",
    ),
    "may-be-deferred": Rule(
        "warning",
        "zegt “{text}” alleen dat het antwoord later komt? Het is gelezen als antwoord",
        "Een kort antwoord lijkt te zeggen dat de vraag nog niet is beantwoord. Dat is niet zeker.",
        "Vergelijk met de officiële publicatie. De vraag geldt op deze site als beantwoord.",
    ),
    "numbering-starts-late": Rule(
        "warning",
        "de eerste vraag die gevonden is, heeft nummer {first}",
        "Voor de eerste vraag ontbreken er een of meer.",
        "Kijk of de eerste vragen in de inleiding zijn beland, en of hun nummers goed geschreven zijn.",
    ),
    "second-document": Rule(
        "warning",
        "hier lijkt een ander document te beginnen",
        "Na de eerste vraag staat weer “Vragen van …, ingezonden”: twee documenten raken zo verward.",
        "Zet elk document in een eigen bestand.",
    ),
    "answer-to-missing-question": Rule(
        "warning",
        "vraag {number} waarop dit antwoord slaat, is er niet",
        "Het opschrift van het antwoord noemt een vraagnummer dat niet gedrukt is.",
        "Vergelijk het opschrift met de officiële publicatie.",
    ),
    "question-without-answer": Rule(
        "warning",
        "bij vraag {number} is in dit document geen antwoord gevonden",
        "In een document met antwoorden staat een vraag waarbij geen antwoord hoort.",
        "Kijk of het antwoord in de bron staat, met een opschrift dat op één regel staat.",
    ),
    "signature-in-answer": Rule(
        "warning",
        "“{text}” lijkt een ondertekening, maar is gelezen als slot van een antwoord: er volgen nog vragen",
        "Onder een antwoord staat wie een brief ondertekent, en daaronder gaat het document verder.",
        "Kijk of twee brieven in één bestand staan: zet elk dan in een eigen bestand. Is het één brief, zet "
        "de ondertekening dan in de bron onder het laatste antwoord.",
    ),
    "joint-questions-unsure": Rule(
        "warning",
        "waar de vragen {numbers} elk beginnen, is onzeker",
        "Eén opschrift staat boven meer vragen, en het aantal alinea’s is een ander dan het aantal vragen.",
        "Zet in de bron een witregel tussen de vragen.",
    ),
    "note-without-marker": Rule(
        "warning",
        "voetnoot {label} heeft geen verwijzing in de tekst",
        "Een voetnoot is gevonden, maar het cijfer dat ernaar verwijst niet.",
        "Zoek het cijfer in de officiële publicatie en kijk of het in de bron staat.",
    ),
    "marker-without-note": Rule(
        "warning",
        "verwijzing naar voetnoot {label}, die er niet is",
        "Er staat een voetnootcijfer, maar de voetnoot zelf ontbreekt. Het blijft staan zoals gedrukt.",
        "Kijk of de voetnoot in de officiële publicatie staat en vul de bron aan.",
    ),
    "roman-note": Rule(
        "warning",
        "“{text}” lijkt een voetnoot met een Romeins cijfer, maar is gelezen als tekst",
        "Voetnoten met Romeinse cijfers worden niet herkend: noot en verwijzing blijven staan zoals gedrukt.",
        "Zet in de bron gewone cijfers, bij de noot en waar de tekst ernaar verwijst.",
    ),
    "worded-note": Rule(
        "warning",
        "“{text}” lijkt een voetnoot, maar is gelezen als tekst",
        "Voetnoten met het woord “Noot” ervoor worden niet herkend: zij blijven staan zoals gedrukt.",
        "Zet in de bron alleen het cijfer, bij de noot en waar de tekst ernaar verwijst.",
    ),
    "loose-note": Rule(
        "warning",
        "“{text}” lijkt een voetnoot, maar is gelezen als tekst: niets verwijst ernaar",
        "Een regel onder een vraag of antwoord begint als een voetnoot, en het cijfer dat ernaar verwijst "
        "is niet gevonden. Staat het vast aan een getal, zoals in “in 20181”, dan is niet te zien welk "
        "cijfer bij het getal hoort.",
        "Is het een voetnoot, zet dan in de bron het cijfer van de verwijzing tussen rechte haken: "
        "“2018[1]”, en ook dat van de noot zelf.",
    ),
    "note-cut-off": Rule(
        "warning",
        "voetnoot {label} lijkt afgebroken: zij eindigt op “{text}”",
        "De tekst van een voetnoot houdt midden in een zin op, bij een paginagrens, witregel of opschrift. "
        "Misschien is de rest gelezen als tekst.",
        "Kijk of de rest van de noot in een vraag of antwoord is beland, en zet die in de bron bij de noot.",
    ),
    "doubtful-hyphen": Rule(
        "info",
        "hoort het streepje bij het woord? {word}",
        "Een woord is aan het eind van een regel afgebroken en het is onzeker of het streepje moet blijven.",
        "Schrijf het woord in de bron op één regel.",
    ),
    "glued-words": Rule(
        "warning",
        "in deze tekst zitten op ten minste {places} woorden aan elkaar vast, zoals {examples}",
        "Het programma dat de tekst uit de pdf haalde, liet spaties weg. Zij worden niet teruggeraden.",
        "Haal de tekst met een ander programma uit de pdf, bijvoorbeeld pdftotext.",
    ),
    "broken-words": Rule(
        "warning",
        "op ten minste {places} staat een afbreekstreepje midden in een woord, zoals {examples}",
        "Het programma dat de tekst uit de pdf haalde, liet streepjes staan waar een regel ophield. Zij "
        "worden niet weggehaald.",
        "Haal de tekst met een ander programma uit de pdf, bijvoorbeeld pdftotext.",
    ),
    "impossible-date": Rule(
        "warning",
        "de datum “{printed}” kan niet kloppen en is niet gebruikt",
        "De datum van inzending of ontvangst bestaat niet, of ligt in een onmogelijk jaar.",
        "Vergelijk met de officiële publicatie en zet de goede datum in het zijbestand.",
    ),
    "unreadable-date": Rule(
        "warning",
        "de datum “{printed}” is niet te lezen",
        "Er staat waar een datum hoort iets dat geen datum is.",
        "Vergelijk met de officiële publicatie en zet de goede datum in het zijbestand.",
    ),
    "relative-date": Rule(
        "warning",
        "van welk jaar “{printed}” is, staat er niet: zet de datum van inzending in het zijbestand, "
        "bijvoorbeeld “submitted: 2024-11-06”",
        "Een datum als “6 november jl.” hangt af van de datum van de brief. Die ontbreekt, of past er niet "
        "bij.",
        "Zoek de datum van inzending op in de officiële publicatie, en zet die in het zijbestand: "
        "“submitted: 2024-11-06” is 6 november 2024. Het zijbestand van brief.txt heet brief.yml.",
    ),
    "asked-on": Rule(
        "info",
        "volgens de tekst zijn de vragen gesteld op {meant}: klopt dat, zet dan “submitted: {day}” in het "
        "zijbestand",
        "Een datum van inzending is niet gedrukt. Een zin zegt alleen wanneer de vragen zijn gesteld, met "
        "een datum als “6 november jl.”.",
        "Vergelijk met de officiële publicatie. Klopt de dag, zet hem dan in het zijbestand: “submitted: "
        "2024-11-06” is 6 november 2024. Het zijbestand van brief.txt heet brief.yml.",
    ),
    "doubtful-date": Rule(
        "warning",
        "de datum {day} past niet bij {number}",
        "Volgens het nummer van het document is het van een ander jaar dan de datum zegt.",
        "Vergelijk met de officiële publicatie en zet de goede datum in het zijbestand.",
    ),
    "unlikely-date": Rule(
        "warning",
        "de datum {day} kan haast niet kloppen: {why}",
        "Een datum past niet bij die van de vragen, of ligt in een jaar zonder schriftelijke vragen.",
        "Vergelijk met de officiële publicatie en zet de goede datum in het zijbestand: onder submitted die "
        "van de vragen, onder answered die van het antwoord, onder delayed die van een uitstel.",
    ),
    "answer-before-question": Rule(
        "warning",
        "het antwoord zou van {answered} zijn, vóór de vragen van {submitted}",
        "De datum van ontvangst ligt voor die van inzending: een van beide klopt niet.",
        "Vergelijk met de officiële publicatie en zet de goede datum in het zijbestand.",
    ),
    "asker-not-understood": Rule(
        "warning",
        "wie de vragen stelde is niet geheel begrepen: “{printed}”",
        "In de opsomming van vragers staat iets dat niet als naam is herkend.",
        "Zet de vragers in het zijbestand, onder askers.",
    ),
    "minister-not-understood": Rule(
        "warning",
        "bovenaan staat wie antwoordt, maar dat is niet begrepen",
        "Na “Antwoord van” is geen bewindspersoon herkend.",
        "Zet wie antwoordt in het zijbestand, onder answered_by.",
    ),
    "facts-not-found": Rule(
        "warning",
        "niet gevonden, maar in zo’n document altijd gedrukt: {facts}",
        "Wat bovenaan hoort te staan, ontbreekt, of is anders gedrukt dan het programma verwacht.",
        "Kijk of het bovenaan in de bron staat. Zet wat ontbreekt in het zijbestand.",
    ),
    "facts-not-printed": Rule(
        "info",
        "niet in de bron gevonden: {facts}",
        "Niet elk document drukt zijn titel, vragers en data. De pagina laat weg wat onbekend is.",
        "Staat het in de officiële publicatie, zet het dan in het zijbestand: de titel onder title, de "
        "vragers onder askers, de data onder submitted, answered en delayed.",
    ),
    "hidden-text": Rule(
        "warning",
        "verborgen tekst in het bestand, niet overgenomen: „{text}”",
        "Het bestand bevat tekst die op papier en op het scherm niet te zien is.",
        "Kijk of de tekst bij het document hoort. Zo ja, maak haar dan zichtbaar.",
    ),
    "struck-text": Rule(
        "warning",
        "doorgehaalde tekst, niet overgenomen: „{text}”",
        "Het bestand bevat tekst waar een streep doorheen staat: die is te zien, maar geldt niet meer.",
        "Vergelijk met de officiële publicatie. Geldt de tekst wel, haal dan de doorhaling weg.",
    ),
    "form-field": Rule(
        "warning",
        "tekst in een invulveld, niet overgenomen: „{text}”",
        "De webpagina heeft een invulveld, keuzelijst of aangekruist vakje waarin iets staat.",
        "Hoort het bij het document, zet het dan in de bron als gewone tekst.",
    ),
    "left-out": Rule(
        "info",
        "{what}: niet overgenomen",
        "Het bestand bevat iets dat geen tekst is, of niet van het document: een opmerking, een plaatje …",
        "Staat er tekst in een afbeelding, neem die dan op in de bron. Anders hoeft u niets te doen.",
    ),
    "unseen-text": Rule(
        "warning",
        "pagina {page}: tekst die niet te zien is, niet overgenomen: „{text}”",
        "De pdf bevat tekst die niemand ziet: wit op wit, achter een vlak, naast de pagina, in een laag.",
        "Kijk of de tekst bij het document hoort. Zo ja, vraag om een pdf waarin zij te zien is.",
    ),
    "overlaid-lines": Rule(
        "warning",
        "pagina {page}: regels staan over elkaar heen gedrukt: „{text}”",
        "Op de pagina staan twee regels op dezelfde plaats: een koptekst die in de tekst hangt, een stempel.",
        "Vergelijk de vraag of het antwoord met de pagina, en vraag om een pdf waarin beide te lezen zijn.",
    ),
    "questions-beside-answers": Rule(
        "warning",
        "pagina {page}: vragen en antwoorden staan naast elkaar in een tabel, en zijn daar niet gescheiden",
        "De pdf heeft een tabel met een kolom voor de vragen en een voor de antwoorden.",
        "Gebruik het Word-bestand of de publicatie in xml: daarin staat welk antwoord bij welke vraag hoort.",
    ),
    "print-differs": Rule(
        "error",
        "pagina {page}: gelezen zonder „{missing}”, en met „{added}” te veel",
        "De regels die uit de pdf zijn gelezen, hebben niet precies de tekens die op de pagina staan.",
        "Dit is een fout van het programma: meld haar, met het bronbestand erbij.",
    ),
    "page-without-text": Rule(
        "warning",
        "pagina {page} is een afbeelding: wat erop staat, is niet gelezen",
        "Een pagina van de pdf is een scan of een plaatje, zonder tekst.",
        "Herken de tekst eerst met “ocrmypdf --language nld in.pdf uit.pdf”.",
    ),
    "unreadable-letters": Rule(
        "warning",
        "pagina {page}: van {count} tekens is niet te zeggen welke letter zij zijn",
        "Een lettertype in de pdf zegt niet welke letters het drukt. Zij staan er als �.",
        "Vergelijk met de pagina, of herken de tekst met “ocrmypdf --force-ocr in.pdf uit.pdf”.",
    ),
    "unfolded": Rule(
        "warning",
        "de tekst had geen regeleinden meer; op de dubbele spaties zijn er {count} regels van gemaakt",
        "Een programma zette alle regels achter elkaar. Wat hier een regel heet, is er een van de druk.",
        "Loop het resultaat na, of zet de pdf zelf in de map in plaats van de tekst eruit.",
    ),
    "cut-off": Rule(
        "warning",
        "het einde van het bestand ontbreekt: misschien is het niet helemaal gedownload",
        "Een pdf eindigt op %%EOF; dit bestand niet. Er kunnen pagina’s ontbreken.",
        "Haal het bestand opnieuw op.",
    ),
    "tracked-changes": Rule(
        "warning",
        "gelezen alsof de bijgehouden wijzigingen zijn aanvaard ({inserted} toegevoegd, {deleted} geschrapt)",
        "Het bestand is bewaard met bijgehouden wijzigingen die niemand heeft aanvaard of verworpen.",
        "Aanvaard of verwerp de wijzigingen en sla het document opnieuw op.",
    ),
    "twin-differs": Rule(
        "warning",
        "{twin} zegt het anders: {what}",
        "Naast het bestand staat er nog een van hetzelfde document, en de twee verschillen.",
        "Kijk welk van beide juist is en haal het andere weg. Zijn het twee documenten, noem ze dan anders.",
    ),
    "twin-unread": Rule(
        "warning",
        "{twin} kan niet ter controle gelezen worden: het {reason}",
        "Naast het bestand staat er nog een van hetzelfde document, maar dat is niet te lezen.",
        "Haal het weg of vervang het.",
    ),
    "lost-text": Rule(
        "error",
        "tekst verloren of verdubbeld: {difference}",
        "Een teken van deze regel van de bron staat niet precies één keer in het resultaat.",
        "Dit is een fout van het programma: meld haar, met het bronbestand erbij.",
    ),
    "changed-text": Rule(
        "error",
        "tekst veranderd: {difference}",
        "De lopende tekst heeft andere letters of een andere volgorde dan de regels waaruit zij is gemaakt.",
        "Dit is een fout van het programma: meld haar, met het bronbestand erbij.",
    ),
    "changed-on-page": Rule(
        "error",
        "op de pagina staat deze tekst niet zoals gedrukt: {difference}",
        "De pagina van de website laat een teken van het document niet of niet op zijn plaats zien.",
        "Dit is een fout van het programma: meld haar, met het bronbestand erbij.",
    ),
}


def diagnose(code: str, line: int, **values: object) -> Diagnostic:
    """A diagnostic of kind `code` (KeyError if there is none) at source line `line`."""
    rule = RULES[code]
    return Diagnostic(line, rule.severity, code, rule.message.format(**values))
