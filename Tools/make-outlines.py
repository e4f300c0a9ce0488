#!/usr/bin/env python3
"""Makes Sources/Press/Drawings/Maps/OutlinesTable.swift, the lines that maps are drawn from.

    python3 Tools/make-outlines.py outlines.geojson > Sources/Press/Drawings/Maps/OutlinesTable.swift

Needs the package shapely, 2.1 or newer. The input is one FeatureCollection cut from Natural Earth (public domain; 1:10m
countries 5.1.1 from the German point of view, admin-1, rivers and lakes), whose features have the properties

    layer    country, admin1, river, lake     the theatre, 18 to 62 degrees east and 41 to 63 north, to 0.001 degree
             world                            every country, coarse, to 0.01 degree
             ru_admin1_coarse                 the regions of all Russia, to 0.01 degree
    code     ISO 3166-1 alpha-2 or 3166-2; of a lake that was drained `drained-` and the month
    name, parent

What comes out is a topology: lines that two areas share are written once, as arcs, and areas are rings of arcs, so that
neighbours stay neighbours however far they are simplified. Slivers between areas that do not quite meet go to the
neighbour with the longest edge on them. Arcs are polylines of longitude and latitude in thousandths of a degree, in the
encoded polyline format (each number less the one before, zigzag, five bits a character, from `?`).
"""
import collections
import json
import sys

import shapely

UNIT = 1000
DRAINED = "drained-"


def rings_of(geometry):
    kind, coordinates = geometry["type"], geometry["coordinates"]
    if kind == "Polygon" or kind == "MultiLineString":
        return coordinates
    if kind == "MultiPolygon":
        return [ring for polygon in coordinates for ring in polygon]
    return [coordinates]


def vertex(point):
    return (round(point[0] * UNIT), round(point[1] * UNIT))


class Topology:
    """Areas as sets of faces, and the arcs between faces."""

    def __init__(self, areas):
        """areas: (key, shape), where one face may lie in several areas, as a region and its country."""
        lines = shapely.union_all([shape.boundary for _, shape in areas], grid_size=1 / UNIT)
        faces = [face for face in shapely.get_parts(shapely.polygonize(shapely.get_parts(lines)))]
        tree = shapely.STRtree([shape for _, shape in areas])
        self.owners = []
        for face in faces:
            inside = face.representative_point()
            self.owners.append({areas[i][0] for i in tree.query(inside, predicate="within")})
        self.faces = [self.oriented(face) for face in faces]
        self.sides = collections.defaultdict(dict)  # edge -> {direction: face on its left}
        for number, rings in enumerate(self.faces):
            for ring in rings:
                for a, b in zip(ring, ring[1:]):
                    self.sides[min((a, b), (b, a))][(a, b)] = number
        self.fill_slivers()
        self.cut_arcs()

    @staticmethod
    def oriented(face):
        face = shapely.orient_polygons(face)  # the outside anticlockwise: the face lies to the left of all its rings
        return [[vertex(p) for p in ring.coords] for ring in [face.exterior, *face.interiors]]

    def neighbours(self, number):
        """The faces round a face, by how long their common edge is."""
        lengths = collections.Counter()
        for ring in self.faces[number]:
            for a, b in zip(ring, ring[1:]):
                other = self.sides[min((a, b), (b, a))].get((b, a))
                if other is not None:
                    lengths[other] += ((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** 0.5
        return lengths

    def fill_slivers(self):
        """Faces that lie in a country but in none of its regions join a region of it."""
        countries = {key[1] for owners in self.owners for key in owners if key[0] == "region"}
        changed = True
        while changed:
            changed = False
            for number, owners in enumerate(self.owners):
                own = [key[1] for key in owners if key[0] == "country"]
                if len(own) != 1 or own[0] not in countries or any(key[0] == "region" for key in owners):
                    continue
                for other, _ in self.neighbours(number).most_common():
                    regions = sorted(k for k in self.owners[other] if k[0] == "region" and k[1] == own[0])
                    if regions and any(k == ("country", own[0]) for k in self.owners[other]):
                        owners.add(regions[0])
                        changed = True
                        break
        for owners in self.owners:  # where two regions overlap, the first has it
            for kind in ("region", "country"):
                for extra in sorted(k for k in owners if k[0] == kind)[1:]:
                    owners.discard(extra)

    def pair(self, edge):
        sides = self.sides[edge]
        owners = [frozenset(self.owners[face]) for face in sides.values()] + [frozenset()] * (2 - len(sides))
        return frozenset(owners)

    def cut_arcs(self):
        edges = [edge for edge in self.sides if len(self.pair(edge)) > 1]  # not between faces of the same areas
        at = collections.defaultdict(list)
        for edge in edges:
            for end in edge:
                at[end].append(edge)
        pairs = {edge: self.pair(edge) for edge in edges}
        joint = {v for v, es in at.items() if len(es) != 2 or pairs[es[0]] != pairs[es[1]]}
        self.arcs, self.arc_pairs, self.arc_of, used = [], [], {}, set()

        def walk(start, edge):
            line, here = [start], edge
            while True:
                used.add(here)
                end = here[1] if here[0] == line[-1] else here[0]
                line.append(end)
                if end in joint or end == start:
                    return line
                here = next(e for e in at[end] if e != here)

        for start in sorted(joint) + sorted(at):
            for edge in at[start]:
                if edge in used:
                    continue
                line = walk(start, edge)
                for place, (a, b) in enumerate(zip(line, line[1:])):
                    self.arc_of[(a, b)], self.arc_of[(b, a)] = len(self.arcs), ~len(self.arcs)
                self.arcs.append(line)
                self.arc_pairs.append(pairs[edge])

    def rings(self, inside):
        """The rings of arcs round the faces whose owners satisfy a condition, each with them on the left."""
        chosen = [inside(owners) for owners in self.owners]
        after = collections.defaultdict(list)
        for edge, sides in self.sides.items():
            for (a, b), face in sides.items():
                other = sides.get((b, a))
                if chosen[face] and not (other is not None and chosen[other]):
                    after[a].append(b)
        rings = []
        starts = sorted(after)
        for start in starts:
            while after[start]:
                ring = [start]
                while after[ring[-1]]:
                    ring.append(after[ring[-1]].pop())
                    if ring[-1] == ring[0]:
                        break
                rings.append(ring)
        return [self.as_arcs(ring) for ring in rings]

    def as_arcs(self, ring):
        edges = list(zip(ring, ring[1:]))
        numbers = [self.arc_of[edge] for edge in edges]
        # begin where an arc begins
        first = next(
            (i for i, (edge, n) in enumerate(zip(edges, numbers)) if edge[0] == (self.arcs[n][0] if n >= 0 else self.arcs[~n][-1])), 0)
        edges, numbers = edges[first:] + edges[:first], numbers[first:] + numbers[:first]
        out, i = [], 0
        while i < len(edges):
            out.append(numbers[i])
            i += len(self.arcs[numbers[i] if numbers[i] >= 0 else ~numbers[i]]) - 1
        return out

    def between(self, condition):
        return [n for n, pair in enumerate(self.arc_pairs) if len(pair) == 2 and condition(*pair)]


def polyline(points):
    text, (x, y) = [], (0, 0)

    def number(value):
        value = value << 1 if value >= 0 else ~(value << 1)
        while value >= 32:
            text.append(chr((32 | value & 31) + 63))
            value >>= 5
        text.append(chr(value + 63))

    for px, py in points:
        number(px - x)
        number(py - y)
        x, y = px, py
    return "".join(text)


class Table:
    def __init__(self):
        self.arcs, self.features = [], []

    def take(self, topology):
        base = len(self.arcs)
        self.arcs += topology.arcs
        return lambda n: n + base if n >= 0 else n - base

    def area(self, layer, code, rings, number):
        rings = [[number(n) for n in ring] for ring in rings if ring]
        if rings:
            self.features.append((layer, code, ";".join(",".join(map(str, ring)) for ring in rings)))

    def lines(self, layer, code, numbers):
        if numbers:
            self.features.append((layer, code, ";".join(map(str, numbers))))

    def loose(self, layer, code, rings):
        lines = []
        for ring in rings:
            points = [vertex(p) for p in ring]
            points = [p for p, before in zip(points, [None] + points) if p != before]
            if len(points) > 1:
                lines.append(len(self.arcs))
                self.arcs.append(points)
        self.lines(layer, code, lines)


def country(owners):
    return next((key[1] for key in owners if key[0] == "country"), None)


def region(owners):
    return next((key for key in owners if key[0] == "region"), None)


def main(path):
    features = json.load(open(path, encoding="utf-8"))["features"]

    def layer(name):
        return [(f["properties"], f["geometry"]) for f in features if f["properties"]["layer"] == name]

    def shape(geometry):
        return shapely.make_valid(shapely.geometry.shape(geometry))

    table = Table()
    areas = [(("country", p["code"]), shape(g)) for p, g in layer("country")]
    areas += [(("region", p["parent"], p["code"]), shape(g)) for p, g in layer("admin1")]
    theatre = Topology(areas)
    number = table.take(theatre)
    table.area("land", "", theatre.rings(lambda owners: country(owners)), number)
    table.area("home", "UA", theatre.rings(lambda owners: country(owners) == "UA"), number)
    for p, _ in layer("admin1"):
        key = ("region", p["parent"], p["code"])
        table.area("region", p["code"], theatre.rings(lambda owners: key in owners), number)
    borders = theatre.between(
        lambda a, b: country(a) and country(b) and country(a) != country(b) and "UA" not in (country(a), country(b)))
    table.lines("border", "", [number(n) for n in borders])
    for parent in ("UA", "RU", "BY"):
        own = {("region", "UA", "UA-30"), ("region", "UA", "UA-40")}  # cities that are regions: too small for a line
        table.lines("division", parent, [number(n) for n in theatre.between(
            lambda a, b: country(a) == country(b) == parent and region(a) and region(b) and region(a) != region(b)
            and region(a) not in own and region(b) not in own)])
    for p, g in layer("river"):
        table.loose("river", p.get("name") or "", rings_of(g))
    for p, g in layer("lake"):
        code = p.get("code") or ""
        table.loose("lake", code.removeprefix(DRAINED) if code.startswith(DRAINED) else "", rings_of(g))

    world = Topology([(("country", p.get("code") or p["name"]), shape(g)) for p, g in layer("world")])
    number = table.take(world)
    table.area("world-land", "", world.rings(lambda owners: country(owners)), number)
    table.area("world-home", "UA", world.rings(lambda owners: country(owners) == "UA"), number)
    table.lines("world-border", "", [number(n) for n in world.between(
        lambda a, b: country(a) and country(b) and country(a) != country(b) and "UA" not in (country(a), country(b)))])
    for p, g in layer("ru_admin1_coarse"):
        table.loose("world-region", p["code"], rings_of(g))

    print("""\
/// The lines of maps, made by `Tools/make-outlines.py`: first a line for each arc, then a line for each area and group of lines
/// with its layer, its code and its rings. An arc is an encoded polyline of longitude and latitude in thousandths of a degree; a
/// ring is the numbers of its arcs, `~` of a number for an arc taken backwards.
///
/// Natural Earth (public domain), simplified. Borders as the UN General Assembly recognises them: Crimea and Sevastopol are
/// Ukraine's. A lake's code is the month in which it was drained.
let outlinesTable = #\"\"\"""")
    for arc in table.arcs:
        print(polyline(arc))
    print()
    for feature in table.features:
        print("\t".join(feature))
    print('"""#')
    points = sum(map(len, table.arcs))
    print(f"{len(table.arcs)} arcs, {points} points, {len(table.features)} features", file=sys.stderr)


main(sys.argv[1])
