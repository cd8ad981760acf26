"""Who asks and who answers, as Akoma Ntoso refers to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.identity.names import short_slug
from generator.identity.people import asker_label, bewindspersoon_label
from generator.identity.wording import enumeration
from generator.model.document import Asker, Bewindspersoon, Document


class Agent(NamedTuple):
    """A person, a role or an organisation: its `id` in the file, and the `element` that names it there."""

    id: str
    element: str
    kind: str
    label: str

    @property
    def ref(self) -> str:
        return f"#{self.id}"

    @property
    def iri(self) -> str:
        """Its name in the ontology of the standard."""
        return f"/akn/ontology/{self.kind}/nl/{short_slug(self.label)}"


UNKNOWN = Agent("onbekend", "TLCConcept", "concept", "niet bekend")
SITE = Agent("kamerantwoord", "TLCOrganization", "organization", "Kamerantwoord")
#: In which quality one speaks.
ASKER = Agent("vrager", "TLCRole", "role", "vrager")
ANSWERER = Agent("bewindspersoon", "TLCRole", "role", "bewindspersoon")


class Agents(NamedTuple):
    """Those of one document: who asked, who answered; `fracties` are those with questions of their own."""

    askers: tuple[Agent, ...]
    answerers: tuple[Agent, ...]
    fracties: tuple[Agent, ...]

    @property
    def asking(self) -> Agent:
        return _together("vragers", self.askers)

    @property
    def answering(self) -> Agent:
        return _together("bewindspersonen", self.answerers)

    def all(self) -> Iterable[Agent]:
        """Each once, in a lasting order."""
        named = [*self.askers, *self.fracties, *self.answerers, self.asking, self.answering]
        return dict.fromkeys([*named, ASKER, ANSWERER, SITE])

    def asker_of(self, fractie: str | None) -> Agent:
        """Whose a question is: the fractie's, where it has one, else that of all who asked."""
        return next((agent for agent in self.fracties if agent.label == fractie), self.asking)


def agents_of(document: Document) -> Agents:
    """The agents that a document names."""
    metadata = document.metadata
    committee = [_organisation(metadata.committee)] if metadata.committee else []
    fracties = dict.fromkeys(question.asker for question in document.questions() if question.asker)
    return Agents(
        _once([*map(_asker, metadata.askers), *committee]),
        _once(map(_bewindspersoon, metadata.answered_by)),
        _once(map(_organisation, fracties)),
    )


def _asker(asker: Asker) -> Agent:
    label = asker_label(asker)
    return Agent(f"persoon-{short_slug(label)}", "TLCPerson", "person", label)


def _bewindspersoon(person: Bewindspersoon) -> Agent:
    """Without a name it is the office that answers."""
    label = bewindspersoon_label(person)
    if person.name:
        return Agent(f"persoon-{short_slug(label)}", "TLCPerson", "person", label)
    return Agent(f"ambt-{short_slug(label)}", "TLCRole", "role", label)


def _organisation(label: str) -> Agent:
    return Agent(f"organisatie-{short_slug(label)}", "TLCOrganization", "organization", label)


def _once(agents: Iterable[Agent]) -> tuple[Agent, ...]:
    """The first of those with one id."""
    found: dict[str, Agent] = {}
    for agent in agents:
        found.setdefault(agent.id, agent)
    return tuple(found.values())


def _together(id: str, agents: Sequence[Agent]) -> Agent:
    """One agent for all, as a speech has one speaker."""
    if len(agents) == 1:
        return agents[0]
    label = enumeration([agent.label for agent in agents])
    return Agent(id, "TLCOrganization", "organization", label) if agents else UNKNOWN
