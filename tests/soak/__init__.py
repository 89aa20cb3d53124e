"""What takes minutes: programs killed hundreds of times. ``make soak`` runs it."""
