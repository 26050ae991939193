import heapq

roads = {
    "Home": {"School": 7, "Park": 3},
    "Park": {"Home": 3, "School": 2, "Lake": 8},
    "School": {"Home": 7, "Park": 2, "Pool": 4},
    "Pool": {"School": 4, "Lake": 1},
    "Lake": {"Park": 8, "Pool": 1},
    "Island": {},
}


def shortest(start):
    distance = {place: float("inf") for place in roads}
    distance[start] = 0
    queue = [(0, start)]
    while queue:
        so_far, here = heapq.heappop(queue)
        if so_far > distance[here]:
            continue
        for there, length in roads[here].items():
            if so_far + length < distance[there]:
                distance[there] = so_far + length
                heapq.heappush(queue, (distance[there], there))
    return distance


def dfs(here, seen=None):
    seen = [] if seen is None else seen
    if here not in seen:
        seen.append(here)
        for there in roads[here]:
            dfs(there, seen)
    return seen


def all_paths(here, goal, path=()):
    path = path + (here,)
    if here == goal:
        yield path
    for there in roads[here]:
        if there not in path:
            yield from all_paths(there, goal, path)


for place, km in shortest("Home").items():
    print(f"{place:.<10}{km:.>6}")
print(dfs("Home"))
for path in sorted(all_paths("Home", "Lake"), key=len):
    print(" > ".join(path))
print(heapq.nsmallest(2, [5, 1, 4]), heapq.nlargest(1, [5, 1, 4]))
