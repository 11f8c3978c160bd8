import ArgumentParser

@main
struct YinfaMain: ParsableCommand {}
