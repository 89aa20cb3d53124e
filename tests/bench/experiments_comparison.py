"""What the experiments on sharing, order and pooling come to, over three seeds."""

from __future__ import annotations

from collections.abc import Iterator

from engine.experiments import order, pooling, sharing
from engine.experiments.comparison.variants import Compared
from engine.experiments.order import ORDERS, OrderOptions
from engine.experiments.pooling import WINDOWS, Case, PoolingOptions
from engine.experiments.sharing import KINDS, NAMES, Sharing
from tests.bench.measure import Measure

MOVED_BY = 2


def measures(*, long: bool) -> Iterator[Measure]:
    """Nothing without ``long``: it takes about four minutes."""
    if long:
        yield from _sharing("1000", 12)
        yield from _sharing("4000", 4)
        yield from _order("shapes")
        yield from _order("mnist-5k")
        yield from _pooling()


def _sharing(digits: str, epochs: int) -> Iterator[Measure]:
    options = Sharing.model_validate({"digits": digits, "epochs": epochs, "seeds": "3"})
    moved: dict[str, list[float]] = {kind: [] for kind in KINDS}
    for told in sharing.run(options, lambda: False):
        match told:
            case sharing.Moved():
                moved[told.kind].append(told.accuracy)
            case sharing.Result():
                for place, kind in enumerate(KINDS):
                    name = f"Sharing, {digits} digits, {NAMES[kind].lower()}"
                    tests = [one.accuracy["test"] for one in told.compared.of(place)]
                    seconds = [one.seconds for one in told.compared.of(place)]
                    yield _percent(f"{name}: test", tests)
                    yield _percent(f"{name}: moved by {options.shift}", moved[kind])
                    yield Measure(f"{name}: one core", "s", tuple(seconds), None, "lower")


def _order(data: str) -> Iterator[Measure]:
    options = OrderOptions.model_validate({"data": data, "seeds": "3"})
    result = list(order.run(options, lambda: False))[-1]
    assert isinstance(result, Compared)
    for place, one in enumerate(ORDERS):
        tests = [trained.accuracy["test"] for trained in result.of(place)]
        yield _percent(f"Order, {data}, {order.NAMES[one]}: test", tests)


def _pooling() -> Iterator[Measure]:
    result = list(pooling.run(PoolingOptions(seeds="3"), lambda: False))[-1]
    assert isinstance(result, pooling.Result)
    cases = [Case("none", 1)]
    cases += [Case(way, window) for way in pooling.SMALLER for window in WINDOWS["all"]]
    for place, case in enumerate(cases):
        name = f"Pooling, {pooling.WAYS[case.way].lower()} {case.window}"
        trained = result.compared.of(place)
        yield _percent(f"{name}: test", [one.accuracy["test"] for one in trained])
        gaps = [one.accuracy["training"] - one.accuracy["test"] for one in trained]
        yield _percent(f"{name}: gap", gaps)
        measured = result.of(case.way, case.window)
        yield _percent(f"{name}: moved by {MOVED_BY}", [measured.accuracy_at(MOVED_BY)])
        yield _percent(f"{name}: answer moves by", [measured.change_at(MOVED_BY)])


def _percent(name: str, shares: list[float]) -> Measure:
    return Measure(name, "%", tuple(100 * share for share in shares), None, "higher")
