"""Tracing a module's forward pass beside other threads that compute. Imports torch."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import torch.fx
from torch import nn

_one_at_a_time = threading.Lock()


def trace(module: nn.Module) -> torch.fx.GraphModule:
    """Return ``module`` as a graph of the modules that its forward pass calls."""
    with _one_at_a_time:
        return torch.fx.GraphModule(module, _Tracer().trace(module))


class _Tracer(torch.fx.Tracer):
    """Records what its own thread calls.

    While torch traces, every call of any module goes through the tracer, whatever thread it comes
    from: a run that trains, or a picture that is looked at, would fail in the midst of it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._thread = threading.get_ident()

    def call_module(
        self,
        m: nn.Module,
        forward: Callable[..., Any],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
    ) -> Any:
        if threading.get_ident() != self._thread:
            return forward(*args, **kwargs)
        return super().call_module(m, forward, args, kwargs)

    def getattr(self, attr: str, attr_val: Any, parameter_proxy_cache: dict[str, Any]) -> Any:
        if threading.get_ident() != self._thread:
            return attr_val
        return super().getattr(attr, attr_val, parameter_proxy_cache)
