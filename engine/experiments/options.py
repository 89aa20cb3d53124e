"""What an experiment lets a person change, declared like any other settings."""

from pydantic import BaseModel, ConfigDict


class Options(BaseModel):
    """The settings of one kind of experiment, an immutable value.

    Its fields are declared with ``engine.settings.setting``: a lesson's file is checked by them,
    and the window makes its form of them.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")
