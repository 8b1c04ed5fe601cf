"""Reads the index that the compiler writes beside a debug build: which file declares and uses which symbol."""
import ctypes
import os
import pathlib
import shutil
import sys

DECLARATION, DEFINITION, REFERENCE, READ, WRITE, CALL = (1 << bit for bit in range(6))
IMPLICIT = 1 << 8
CHILD_OF, BASE_OF, OVERRIDE_OF, EXTENDED_BY, ACCESSOR_OF = (1 << bit for bit in (9, 10, 11, 14, 15))
CONTAINED_BY = 1 << 16
KINDS = {
    5: "enum", 6: "struct", 7: "class", 8: "protocol", 9: "extension", 11: "typealias", 12: "function", 13: "variable",
    15: "case", 16: "method", 17: "class method", 18: "static method", 19: "property", 20: "class property",
    21: "static property", 22: "initializer", 23: "deinitializer", 25: "parameter"}
# Subkinds of what is written as a part of another declaration.
ACCESSORS = {3, 4, *range(1000, 1004), *range(1014, 1019)}
ASSOCIATED_TYPE, GENERIC_PARAMETER = 1012, 1013
ACCESS = {1: "private", 2: "fileprivate", 3: "internal", 4: "package", 5: "public", 6: "public"}


class Text(ctypes.Structure):
    _fields_ = [("data", ctypes.c_void_p), ("length", ctypes.c_size_t)]

    def __str__(self):
        return ctypes.string_at(self.data, self.length).decode() if self.length else ""


class Symbol:
    """One symbol, in every file the same object."""
    __slots__ = ("usr", "name", "kind", "subkind", "access")

    def __init__(self, usr, name, kind, subkind, properties):
        self.usr, self.name, self.subkind = usr, name, subkind
        self.kind = KINDS.get(kind, "")
        self.access = ACCESS.get(properties >> 17 & 7, "")


VISITOR = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)


def library():
    tools = pathlib.Path(os.path.realpath(shutil.which("swiftc"))).parent
    name = "libIndexStore.dylib" if sys.platform == "darwin" else "libIndexStore.so"
    loaded = ctypes.CDLL(str(tools.parent / "lib" / name))
    pointer, text = ctypes.c_void_p, Text
    for function, result, arguments in [
        ("store_create", pointer, [ctypes.c_char_p, pointer]),
        ("unit_reader_create", pointer, [pointer, ctypes.c_char_p, pointer]),
        ("unit_reader_dispose", None, [pointer]),
        ("unit_reader_get_main_file", text, [pointer]),
        ("unit_reader_get_module_name", text, [pointer]),
        ("unit_reader_dependencies_apply_f", ctypes.c_bool, [pointer, pointer, VISITOR]),
        ("unit_dependency_get_kind", ctypes.c_int, [pointer]),
        ("unit_dependency_get_name", text, [pointer]),
        ("unit_dependency_get_filepath", text, [pointer]),
        ("record_reader_create", pointer, [pointer, ctypes.c_char_p, pointer]),
        ("record_reader_dispose", None, [pointer]),
        ("record_reader_occurrences_apply_f", ctypes.c_bool, [pointer, pointer, VISITOR]),
        ("occurrence_get_symbol", pointer, [pointer]),
        ("occurrence_get_roles", ctypes.c_uint64, [pointer]),
        ("occurrence_get_line_col", None, [pointer, ctypes.POINTER(ctypes.c_uint), ctypes.POINTER(ctypes.c_uint)]),
        ("occurrence_relations_apply_f", ctypes.c_bool, [pointer, pointer, VISITOR]),
        ("symbol_relation_get_symbol", pointer, [pointer]),
        ("symbol_relation_get_roles", ctypes.c_uint64, [pointer]),
        ("symbol_get_usr", text, [pointer]),
        ("symbol_get_name", text, [pointer]),
        ("symbol_get_kind", ctypes.c_int, [pointer]),
        ("symbol_get_subkind", ctypes.c_int, [pointer]),
        ("symbol_get_properties", ctypes.c_uint64, [pointer]),
    ]:
        entry = getattr(loaded, f"indexstore_{function}")
        entry.restype, entry.argtypes = result, arguments
    return loaded


class IndexStore:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.library = library()
        self.store = self.library.indexstore_store_create(str(folder).encode(), None)
        if not self.store:
            sys.exit(f"{folder}: not an index; swift build --build-tests writes it")
        self.symbols = {}

    def files(self):
        """(file, record) of each compiled file that there still is; of several compilations the newest."""
        names = sorted(self.folder.glob("v5/units/*"), key=lambda unit: unit.stat().st_mtime)
        found = {}
        lib = self.library
        for unit in names:
            reader = lib.indexstore_unit_reader_create(self.store, unit.name.encode(), None)
            file = str(lib.indexstore_unit_reader_get_main_file(reader))
            records = []

            def visit(_, dependency):
                if (lib.indexstore_unit_dependency_get_kind(dependency) == 2
                        and str(lib.indexstore_unit_dependency_get_filepath(dependency)) == file):
                    records.append(str(lib.indexstore_unit_dependency_get_name(dependency)))
                return True

            lib.indexstore_unit_reader_dependencies_apply_f(reader, None, VISITOR(visit))
            lib.indexstore_unit_reader_dispose(reader)
            if records and os.path.exists(file):
                found[file] = records[0]
        return found

    def symbol(self, pointer, known):
        found = known.get(pointer)
        if found is None:
            lib = self.library
            usr = str(lib.indexstore_symbol_get_usr(pointer))
            found = self.symbols.get(usr)
            if found is None:
                found = self.symbols[usr] = Symbol(
                    usr, str(lib.indexstore_symbol_get_name(pointer)), lib.indexstore_symbol_get_kind(pointer),
                    lib.indexstore_symbol_get_subkind(pointer), lib.indexstore_symbol_get_properties(pointer))
            known[pointer] = found
        return found

    def occurrences(self, record):
        """(symbol, roles, line, [(related symbol, roles)]) in the order of the file."""
        lib, known, found = self.library, {}, []
        reader = lib.indexstore_record_reader_create(self.store, record.encode(), None)
        line, column = ctypes.c_uint(), ctypes.c_uint()
        relations = []

        def relate(_, relation):
            relations.append((self.symbol(lib.indexstore_symbol_relation_get_symbol(relation), known),
                              lib.indexstore_symbol_relation_get_roles(relation)))
            return True

        relate = VISITOR(relate)

        def visit(_, occurrence):
            symbol = self.symbol(lib.indexstore_occurrence_get_symbol(occurrence), known)
            lib.indexstore_occurrence_get_line_col(occurrence, line, column)
            relations.clear()
            lib.indexstore_occurrence_relations_apply_f(occurrence, None, relate)
            found.append((symbol, lib.indexstore_occurrence_get_roles(occurrence), line.value, relations[:]))
            return True

        lib.indexstore_record_reader_occurrences_apply_f(reader, None, VISITOR(visit))
        lib.indexstore_record_reader_dispose(reader)
        return found
