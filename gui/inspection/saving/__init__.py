"""What Inspect shows as files: pictures, drawings, arrays, recordings."""
