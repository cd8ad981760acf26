"""The calls of pdfium that reading needs, with handles as plain numbers so that they compare and hash.

pypdfium2's own bindings give a new pointer object for every call, which costs more than the call; a page has
thousands of characters.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any, TypeAlias

from pypdfium2 import raw

Handle: TypeAlias = int
"""A document, page, text page or page object of pdfium; 0 or None where there is none."""

_POINTER = ctypes.c_void_p
_INT = ctypes.c_int
_LONG = ctypes.c_ulong


def _call(name: str, result: Any, *arguments: Any) -> Callable[..., Any]:  # noqa: ANN401  ctypes' own types
    address = ctypes.cast(getattr(raw, name), ctypes.c_void_p).value
    return ctypes.PYFUNCTYPE(result, *arguments)(address or 0)


class Rectangle(ctypes.Structure):
    """Of a page, in points, y upwards."""

    _fields_ = [("left", ctypes.c_float), ("top", ctypes.c_float), ("right", ctypes.c_float),
                ("bottom", ctypes.c_float)]  # fmt: skip


class Matrix(ctypes.Structure):
    """How a character is scaled and turned."""

    _fields_ = [(name, ctypes.c_float) for name in "abcdef"]


# --- Documents and pages ---------------------------------------------------------------------

load_document = _call("FPDF_LoadMemDocument64", _POINTER, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_char_p)
close_document = _call("FPDF_CloseDocument", None, _POINTER)
last_error = _call("FPDF_GetLastError", _LONG)
count_pages = _call("FPDF_GetPageCount", _INT, _POINTER)
count_attachments = _call("FPDFDoc_GetAttachmentCount", _INT, _POINTER)
count_scripts = _call("FPDFDoc_GetJavaScriptActionCount", _INT, _POINTER)

load_page = _call("FPDF_LoadPage", _POINTER, _POINTER, _INT)
close_page = _call("FPDF_ClosePage", None, _POINTER)
page_box = _call("FPDF_GetPageBoundingBox", _INT, _POINTER, ctypes.POINTER(Rectangle))
page_rotation = _call("FPDFPage_GetRotation", _INT, _POINTER)
count_annotations = _call("FPDFPage_GetAnnotCount", _INT, _POINTER)
get_annotation = _call("FPDFPage_GetAnnot", _POINTER, _POINTER, _INT)
close_annotation = _call("FPDFPage_CloseAnnot", None, _POINTER)
annotation_subtype = _call("FPDFAnnot_GetSubtype", _INT, _POINTER)

# --- Characters ------------------------------------------------------------------------------

load_text = _call("FPDFText_LoadPage", _POINTER, _POINTER)
close_text = _call("FPDFText_ClosePage", None, _POINTER)
count_characters = _call("FPDFText_CountChars", _INT, _POINTER)
get_text = _call("FPDFText_GetText", _INT, _POINTER, _INT, _INT, ctypes.c_char_p)
unicode_of = _call("FPDFText_GetUnicode", ctypes.c_uint, _POINTER, _INT)
is_generated = _call("FPDFText_IsGenerated", _INT, _POINTER, _INT)
has_no_unicode = _call("FPDFText_HasUnicodeMapError", _INT, _POINTER, _INT)
text_object_of = _call("FPDFText_GetTextObject", _POINTER, _POINTER, _INT)
loose_box = _call("FPDFText_GetLooseCharBox", _INT, _POINTER, _INT, ctypes.POINTER(Rectangle))
origin_of = _call(
    "FPDFText_GetCharOrigin",
    _INT,
    _POINTER,
    _INT,
    ctypes.POINTER(ctypes.c_double),
    ctypes.POINTER(ctypes.c_double),
)
matrix_of = _call("FPDFText_GetMatrix", _INT, _POINTER, _INT, ctypes.POINTER(Matrix))
font_size_of = _call("FPDFText_GetFontSize", ctypes.c_double, _POINTER, _INT)

# --- Page objects ----------------------------------------------------------------------------

count_objects = _call("FPDFPage_CountObjects", _INT, _POINTER)
get_object = _call("FPDFPage_GetObject", _POINTER, _POINTER, _INT)
object_type = _call("FPDFPageObj_GetType", _INT, _POINTER)
_FLOAT_OUT = ctypes.POINTER(ctypes.c_float)
object_bounds = _call("FPDFPageObj_GetBounds", _INT, _POINTER, _FLOAT_OUT, _FLOAT_OUT, _FLOAT_OUT, _FLOAT_OUT)
_UINT_OUT = ctypes.POINTER(ctypes.c_uint)
fill_color = _call("FPDFPageObj_GetFillColor", _INT, _POINTER, _UINT_OUT, _UINT_OUT, _UINT_OUT, _UINT_OUT)
render_mode = _call("FPDFTextObj_GetTextRenderMode", _INT, _POINTER)
font_of = _call("FPDFTextObj_GetFont", _POINTER, _POINTER)
font_weight = _call("FPDFFont_GetWeight", _INT, _POINTER)
font_flags = _call("FPDFFont_GetFlags", _INT, _POINTER)
font_name = _call("FPDFFont_GetBaseFontName", _LONG, _POINTER, ctypes.c_char_p, _LONG)
clip_path_of = _call("FPDFPageObj_GetClipPath", _POINTER, _POINTER)
count_clips = _call("FPDFClipPath_CountPaths", _INT, _POINTER)
count_segments = _call("FPDFClipPath_CountPathSegments", _INT, _POINTER, _INT)
get_segment = _call("FPDFClipPath_GetPathSegment", _POINTER, _POINTER, _INT, _INT)
segment_point = _call("FPDFPathSegment_GetPoint", _INT, _POINTER, _FLOAT_OUT, _FLOAT_OUT)
count_marks = _call("FPDFPageObj_CountMarks", _INT, _POINTER)
get_mark = _call("FPDFPageObj_GetMark", _POINTER, _POINTER, _LONG)
mark_name = _call("FPDFPageObjMark_GetName", _INT, _POINTER, ctypes.c_char_p, _LONG, ctypes.POINTER(_LONG))
path_mode = _call("FPDFPath_GetDrawMode", _INT, _POINTER, ctypes.POINTER(_INT), ctypes.POINTER(_INT))

# --- What a page looks like ------------------------------------------------------------------

create_bitmap = _call("FPDFBitmap_CreateEx", _POINTER, _INT, _INT, _INT, _POINTER, _INT)
destroy_bitmap = _call("FPDFBitmap_Destroy", None, _POINTER)
fill_bitmap = _call("FPDFBitmap_FillRect", _INT, _POINTER, _INT, _INT, _INT, _INT, _LONG)
render_page = _call("FPDF_RenderPageBitmap", None, _POINTER, _POINTER, _INT, _INT, _INT, _INT, _INT, _INT)
bitmap_buffer = _call("FPDFBitmap_GetBuffer", _POINTER, _POINTER)
bitmap_stride = _call("FPDFBitmap_GetStride", _INT, _POINTER)
