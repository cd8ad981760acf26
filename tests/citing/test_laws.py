import re

from generator.citing.laws import CIVIL_CODE, LAWS


def test_ids_have_the_form_of_their_register() -> None:
    ids = [law.id for law in LAWS] + list(CIVIL_CODE.values())
    assert all(re.fullmatch(r"BWBR\d{7}|3\d{4}[RLD]\d{4}", id) for id in ids)
    assert len(ids) == len(set(ids))


def test_no_name_stands_for_two_laws() -> None:
    names = [name.lower() for law in LAWS for name in (*law.names, *law.short)]
    assert len(names) == len(set(names))
