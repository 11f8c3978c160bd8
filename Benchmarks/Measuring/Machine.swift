import Glibc

/// What the numbers were measured on.
enum Machine {
  static func describe() {
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let swift = Run.of(["swift", "--version"])?.output.split(separator: "\n").first ?? "Swift ?"
    var loads = [0.0, 0.0, 0.0]
    getloadavg(&loads, 3)
    print("\(cores) cores, load \(Figure.short(loads[0])), \(swift)\n")
    print("Processor time of one operation, the median of several turns taken one after another.")
    print("Whole processes: user and system time, and what passed on the wall. Ratios count.")
    print("No process shows less memory than this one, which starts it: see /bin/true.\n")
  }
}
