"""What the operating system says in English when it refuses a file, in Dutch."""

from __future__ import annotations

import errno
import os

_REASONS = {
    errno.EACCES: "mag niet: controleer de rechten, en of een ander programma het gebruikt",
    errno.EBUSY: "is in gebruik door een ander programma",
    errno.ECONNREFUSED: "neemt geen verbinding aan",
    errno.ECONNRESET: "brak de verbinding af",
    errno.EEXIST: "bestaat al",
    errno.EFBIG: "wordt te groot",
    errno.EINVAL: "heeft een naam die hier niet kan",
    errno.EIO: "is niet te lezen of te schrijven: de schijf geeft een fout",
    errno.EISDIR: "is een map, geen bestand",
    errno.ELOOP: "is een koppeling die naar zichzelf leidt: zet het bestand zelf op deze plaats",
    errno.EMFILE: "kan er niet bij: er zijn te veel bestanden tegelijk open",
    errno.ENAMETOOLONG: "heeft een te lange naam",
    errno.ENOENT: "bestaat niet",
    errno.ENOSPC: "past niet meer op de schijf: die is vol",
    errno.ENOTDIR: "is geen map, of staat in iets wat geen map is",
    errno.ENOTEMPTY: "is een map die niet leeg is",
    errno.EPERM: "mag niet: controleer de rechten",
    errno.EROFS: "staat op een schijf waarop niet geschreven mag worden",
    errno.ETIMEDOUT: "antwoordt niet",
    errno.EXDEV: "staat op een andere schijf",
}


def reason(error: OSError) -> str:
    """Why the system refused, to be read behind the name of what it refused; what we said ourselves stays."""
    of_ours = error.strerror and error.errno and error.strerror != os.strerror(error.errno)
    if of_ours and getattr(error, "winerror", None) is None:
        return str(error.strerror)
    known = _REASONS.get(error.errno or 0)
    return known or f"wordt door het systeem geweigerd ({error.strerror or error})"
