"""All documents of the site as others see them, and what each of them sees of the others."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import merge
from operator import itemgetter

from generator.corpus.document_facts import Cites, DocumentFacts, case_of, publication_of_case
from generator.corpus.pair_tells import pair_tells
from generator.corpus.surroundings import CitedId, CitedPlace, Pair, Surroundings
from generator.identity.spellings import common_spellings
from generator.identity.status import TELLS
from generator.model.document import Kind
from generator.model.reference import Backlink, OtherDocument, PrintedName

#: Of the documents of one case, those that tell most come first.
_RANK: dict[Kind, int] = {
    "answers": 0,
    "list": 1,
    "overleg": 1,
    "oral": 2,
    "questions": 3,
    "postponement": 4,
}
_ANSWERED: tuple[Kind, ...] = ("answers", "list")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All documents by their ids and official ids; of each case the one that tells most; who (id) cites what.

    `alike` has the documents of a case or of a day of submission by their kinds, each with its place in the
    order of all: what could be one set of questions.

    `by_id` knows no capitals, as some file systems do not. `spellings` has the usual spelling of other
    spellings.
    """

    by_id: Mapping[str, DocumentFacts]
    by_official: Mapping[str, DocumentFacts]
    best_of_case: Mapping[str, DocumentFacts]
    alike: Mapping[tuple[str | date, Kind], Sequence[tuple[int, DocumentFacts]]]
    citing: Mapping[str, Sequence[tuple[str, Cites]]]
    spellings: Mapping[PrintedName, str]

    def around(self, facts: DocumentFacts) -> Surroundings:
        """What a document shows of the others. Of documents with one id the first counts for the others."""
        first = self.by_id[facts.id.casefold()]
        same = self._same_questions(first)
        pair = same[0] if same else None
        cited, backlinks = self._cited(facts), self._backlinks(first)
        cites = dict.fromkeys(place.document for place in cited.values())
        cited_by = dict.fromkeys(link.document for link in backlinks)
        return Surroundings(
            cited=cited,
            backlinks=backlinks,
            pair=Pair(pair.id, tuple(_reworded(facts, pair)), pair_tells(facts, pair)) if pair else None,
            same_id=first.path if first is not facts else None,
            spellings={name: self.spellings[name] for name in facts.names if name in self.spellings},
            others=tuple(self._others(first, [other.id for other in same], [*cites, *cited_by])),
        )

    def _others(
        self, facts: DocumentFacts, same: Sequence[str], further: Sequence[str]
    ) -> Iterator[OtherDocument]:
        """The documents with these ids, each once."""
        for id in dict.fromkeys([*same, *further]):
            if id != facts.id:
                yield as_other(self.by_id[id.casefold()], same=id in same)

    def _find(self, official: str) -> DocumentFacts | None:
        """The document with this id or publication; of a zaaknummer the one that tells most."""
        known = self.by_official.get(official)
        if known and official not in self.best_of_case:
            return known
        return self.best_of_case.get(case_of(official))

    def _cited(self, facts: DocumentFacts) -> dict[CitedId, CitedPlace]:
        wanted = dict.fromkeys((each.id, each.question) for each in facts.cites)
        found = ((id, question, self._find(id)) for id, question in wanted)
        return {(id, question): _place(there, question) for id, question, there in found if there}

    def _backlinks(self, facts: DocumentFacts) -> tuple[Backlink, ...]:
        """Who cites a document, or a question of it."""
        case = facts.case
        of_case = publication_of_case(case) if case else None
        names = {facts.id, facts.publication, facts.number, case, of_case}
        return tuple(
            Backlink(_place(facts, cites.question).anchor or "", document, cites.origin, cites.name)
            for name in sorted(filter(None, names))
            if self._find(name) is facts
            for document, cites in self.citing.get(name, ())
            if document != facts.id
        )

    def _same_questions(self, facts: DocumentFacts) -> Sequence[DocumentFacts]:
        """The same questions with their answers, or without: same case, or same day and questions.

        The first of them is the pair: questions and postponements go with their answers, and answers with
        their questions.
        """
        others = {
            other.id: other
            for kinds in _complements(facts.kind)
            for shared in (facts.case, facts.submitted)
            for other in self._alike(shared, kinds)
        }
        return [other for other in others.values() if _same_set(facts, other)]

    def _alike(self, shared: str | date | None, kinds: Iterable[Kind]) -> Iterator[DocumentFacts]:
        """The documents of these kinds with this case or day, in the order of all."""
        some = [self.alike.get((shared, kind), ()) for kind in kinds] if shared else []
        return (facts for _, facts in merge(*some, key=itemgetter(0)))


def catalogue_of(documents: Iterable[DocumentFacts]) -> Catalogue:
    """The catalogue of these documents, in this order; of those with one id it holds the first."""
    by_id: dict[str, DocumentFacts] = {}
    by_official: dict[str, DocumentFacts] = {}
    best_of_case: dict[str, DocumentFacts] = {}
    alike: defaultdict[tuple[str | date, Kind], list[tuple[int, DocumentFacts]]] = defaultdict(list)
    citing: defaultdict[str, list[tuple[str, Cites]]] = defaultdict(list)
    names: Counter[PrintedName] = Counter()
    for place, facts in enumerate(documents):
        if by_id.setdefault(facts.id.casefold(), facts) is not facts:
            continue
        for official in filter(None, (facts.id, facts.publication, facts.number)):
            by_official.setdefault(official, facts)
        if facts.case:
            best = best_of_case.setdefault(facts.case, facts)
            best_of_case[facts.case] = min(best, facts, key=lambda each: _RANK[each.kind])
        for shared in (facts.case, facts.submitted):
            if shared:
                alike[shared, facts.kind].append((place, facts))
        names.update(facts.names)
        for each in facts.cites:
            citing[each.id].append((facts.id, each))
    return Catalogue(by_id, by_official, best_of_case, alike, citing, common_spellings(names))


def as_other(facts: DocumentFacts, *, same: bool = False) -> OtherDocument:
    """A document as another shows it."""
    return OtherDocument(facts.id, facts.kind, facts.title, facts.day, facts.delayed, same)


def _place(facts: DocumentFacts, number: str | None) -> CitedPlace:
    """A document, or where it answers question `number` or else asks it, if that is certain."""
    asked = facts.asked(number)
    if asked is None:
        return CitedPlace(facts.id, None, facts.shown)
    return CitedPlace(facts.id, asked.place, asked.shown)


def _reworded(facts: DocumentFacts, pair: DocumentFacts) -> Iterator[tuple[str, bytes]]:
    """The questions that two documents print in different words."""
    theirs = {question.anchor: question for question in pair.questions}
    for question in facts.questions:
        other = theirs.get(question.anchor)
        if other and other.letters != question.letters:
            yield question.anchor, other.wording


def _complements(kind: Kind) -> tuple[tuple[Kind, ...], ...]:
    """The kinds that tell more, or less, of questions that both have: those wanted most come first."""
    wanted: tuple[Kind, ...] = ("questions",) if kind in _ANSWERED else _ANSWERED
    others = [other for other in TELLS if TELLS[other] != TELLS.get(kind)] if kind in TELLS else []
    return (
        tuple(other for other in others if other in wanted),
        tuple(other for other in others if other not in wanted),
    )


def _same_set(one: DocumentFacts, other: DocumentFacts) -> bool:
    """Two sets of one day and asker may share a question, as "Kunt u deze vragen apart beantwoorden?"."""
    if one.case and other.case:
        return one.case == other.case
    mine, theirs = ({question.letters for question in facts.questions} for facts in (one, other))
    if mine and len(mine & theirs) * 2 > min(len(mine), len(theirs)):
        return True
    same_number = len(one.questions) == len(other.questions)
    return bool(one.subject) and (one.subject, one.askers) == (other.subject, other.askers) and same_number
