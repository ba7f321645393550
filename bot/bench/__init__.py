"""The figures that Retake is measured by, each as a ratio to a floor taken in the same run."""
