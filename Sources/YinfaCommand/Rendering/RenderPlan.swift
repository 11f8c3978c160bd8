import Yinfa

/// What a run prints, and under which names.
struct RenderPlan {
  struct Task: Sendable {
    let press: Press
    /// As findings name it; `-` is standard input.
    let path: String
    /// The output's path without its ending, inside the output folder.
    let base: String
  }

  let tasks: [Task]

  /// Files that a person names; two of one name cannot both be written.
  init(files: [String], office: OfficeOptions) throws {
    var presses: [String: Press] = [:]
    var owners: [String: String] = [:]
    var tasks: [Task] = []
    for file in files {
      let folder = try office.folder(around: file == "-" ? "." : file)
      let press = presses[folder?.path ?? ""] ?? folder?.press ?? Press(profile: nil)
      presses[folder?.path ?? ""] = press
      let base = file == "-" ? "标准输入" : Path(file).stem
      if let owner = owners.updateValue(file, forKey: base) {
        throw UsageFailure.sameName(owner, file)
      }
      tasks.append(Task(press: press, path: file, base: base))
    }
    self.tasks = tasks
  }

  /// All records of one office, or of several, each of which then has its own folder.
  init(offices: [OfficeFolder]) throws {
    var tasks: [Task] = []
    for office in offices {
      let press = office.press
      let records = try office.records()
      let prefix = offices.count > 1 ? office.name + "/" : ""
      for (record, base) in zip(records, Self.bases(of: records, in: office)) {
        tasks.append(Task(press: press, path: record, base: prefix + base))
      }
    }
    self.tasks = tasks
  }

  /// The stem alone, unless two records share it: those keep the folders they stand in.
  private static func bases(of records: [String], in office: OfficeFolder) -> [String] {
    var counts: [String: Int] = [:]
    for record in records { counts[Path(record).stem, default: 0] += 1 }
    return records.map { record in
      let stem = Path(record).stem
      guard counts[stem, default: 0] > 1 else { return stem }
      let inside = office.path == "." ? record : String(record.dropFirst(office.path.count))
      let folder = Path(String(inside.drop { $0 == "/" })).folder
      return folder == "." ? stem : "\(folder)/\(stem)"
    }
  }
}

extension UsageFailure {
  fileprivate static func sameName(_ one: String, _ other: String) -> UsageFailure {
    UsageFailure("“\(one)”和“\(other)”的成品会同名", suggestion: "分两次印到不同的文件夹")
  }
}
