"""Experiments: one idea each, on the engine that trains and inspects everything else."""
