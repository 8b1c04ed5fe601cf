#!/usr/bin/env python3
"""Reads .ci/modules and the targets of Package.swift, for the checks.

usage: module_map.py paths     FLOOR/MODULE a line, lowest first
       module_map.py picture   the modules as a Mermaid diagram
       module_map.py readme    whether README.md holds that diagram; with RECORD=1 it is written there
"""
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


class Module:
    def __init__(self, name, floor, position, outside):
        self.name, self.floor, self.position, self.outside = name, floor, position, outside


class Map:
    """The floors, each with the floors below it, and the modules."""

    def __init__(self):
        self.floors, self.modules = {}, {}
        for line in (ROOT / ".ci/modules").read_text().splitlines():
            text = line.split("#")[0].rstrip()
            if not text:
                continue
            words = text.split()
            if text[0] != " ":
                name = words[0].rstrip(":")
                unknown = set(words[1:]) - self.floors.keys()
                if unknown:
                    sys.exit(f".ci/modules: {name} is above {', '.join(unknown)}, which is not a floor before it")
                self.floors[name] = words[1:]
            else:
                floor = list(self.floors)[-1]
                self.modules[words[0]] = Module(words[0], floor, len(self.modules), set(words[1:]))

    def may_import(self, importer, imported):
        """Down the floors, and down the modules of a floor."""
        if imported.floor == importer.floor:
            return imported.position < importer.position
        return imported.floor in self.floors[importer.floor]


def targets():
    """(name, kind, folder, dependencies) of each target."""
    dump = json.loads(subprocess.run(
        ["swift", "package", "dump-package"], cwd=ROOT, check=True, capture_output=True).stdout)
    for target in dump["targets"]:
        names = {(d.get("target") or d.get("byName") or d.get("product"))[0] for d in target["dependencies"]}
        yield target["name"], target["type"], target.get("path") or f"Sources/{target['name']}", names


def reduced(edges):
    """The edges without those that others imply."""
    def reachable(start, without):
        found, waiting = set(), [to for to in edges[start] if to != without]
        while waiting:
            at = waiting.pop()
            if at not in found:
                found.add(at)
                waiting += edges.get(at, ())
        return found
    return {start: [to for to in ends if to not in reachable(start, to)] for start, ends in edges.items()}


def picture():
    """Floors as boxes, highest first; arrows between floors, and within a floor between its modules."""
    module_map = Map()
    dependencies = {name: names for name, _, _, names in targets()}
    lines = ["flowchart TB"]
    for floor in reversed(module_map.floors):
        lines.append(f"  subgraph {floor}")
        inside = [m.name for m in module_map.modules.values() if m.floor == floor]
        edges = reduced({name: sorted(dependencies.get(name, set()) & set(inside), key=inside.index)
                         for name in inside})
        for name in inside:
            lines.append(f"    {name}")
        for name in inside:
            lines += [f"    {name} --> {to}" for to in edges[name]]
        lines.append("  end")
    for floor, below in reduced(module_map.floors).items():
        lines += [f"  {floor} ==> {to}" for to in below]
    lines.append("  Generator -. generated Swift .-> Staking")
    return "\n".join(lines)


def readme():
    file = ROOT / "README.md"
    text = file.read_text()
    match = re.search(r"(```mermaid\n)(.*?)(\n```)", text, re.DOTALL)
    if match is None:
        sys.exit("README.md: no Mermaid diagram")
    if match[2] != picture():
        if os.environ.get("RECORD") != "1":
            sys.exit("README.md: its diagram is not that of .ci/modules; RECORD=1 .ci/module_map.py readme writes it")
        file.write_text(text[:match.start(2)] + picture() + text[match.end(2):])
    print("modules: the diagram of README.md is that of .ci/modules")


if __name__ == "__main__":
    verb = sys.argv[1] if len(sys.argv) > 1 else ""
    if verb == "paths":
        for module in Map().modules.values():
            print(f"{module.floor}/{module.name}")
    elif verb == "picture":
        print(picture())
    elif verb == "readme":
        readme()
    else:
        sys.exit(__doc__)
