import heapq

roads = {
    "A": {"B": 4, "C": 1},
    "B": {"D": 1},
    "C": {"B": 2, "D": 5},
    "D": {},
}

def shortest(start):
    best = {start: 0}
    heap = [(0, start)]
    while heap:
        cost, town = heapq.heappop(heap)
        if cost > best[town]:
            continue
        for other, length in roads[town].items():
            new = cost + length
            if new < best.get(other, float("inf")):
                best[other] = new
                heapq.heappush(heap, (new, other))
    return best

print(shortest("A"))
