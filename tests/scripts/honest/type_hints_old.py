from typing import Callable, Dict, List, Optional, Tuple, Union

Number = Union[int, float]
Place = Tuple[int, int]

def mean(values: List[Number]) -> Optional[float]:
    if not values:
        return None
    return sum(values) / len(values)

def use_all(actions: Dict[str, Callable[[Number], Number]], start: Number = 2) -> None:
    for name, action in actions.items():
        print(name, action(start))

home: Place = (3, 4)
print(mean([]), mean([1, 2.5]), home)
use_all({"double": lambda n: n * 2, "square": lambda n: n * n})
