import Clearance
import Diagnostics
import Documents
import OfficialLayout
import Publication
import Records

/// The office: its profile, and the templates that it prints with.
struct Office: Sendable {
  /// Nil where there is no `yinfa.yaml`, or none that could be read.
  let profile: Record?
  let hasProfileFile: Bool
  let shelf: TemplateShelf
  /// How its documents look.
  let layout: LayoutProfile
  let word: WordSetting
  /// What it is called; nil where there is no profile.
  let agency: Agency?
  /// What it does its own way.
  let habits: Habits
  /// Of the machine; nil where nobody looked.
  var installedFonts: Set<String>?
  /// What it has settled about publishing penalties.
  let disclosure: DisclosureSettings
  let diagnostics: [Diagnostic]

  init(profile: InputFile?, templates: [InputFile]) {
    let reading = profile.map(ProfileFile.init)
    let shelf = TemplateShelf(templates)
    self.profile = reading?.record
    self.hasProfileFile = profile != nil
    self.shelf = shelf
    let setting = LayoutSetting(profile: reading?.record)
    self.layout = setting.layout
    self.word = WordSetting(setting.layout)
    self.agency = reading?.record.flatMap(Agency.init)
    let house = HouseHabits(profile: reading?.record)
    self.habits = house.habits
    self.disclosure = DisclosureSettings(profile: reading?.record ?? Self.noProfile)
    self.diagnostics =
      (reading?.diagnostics ?? []) + setting.diagnostics + house.diagnostics + shelf.diagnostics
  }

  /// Its profile, or one that says nothing.
  var profileRecord: Record { profile ?? Self.noProfile }

  private static let noProfile = Record("", origin: nil)

  /// Reads what goes public; its own contacts may stand there.
  var leakScan: LeakScan { leakScan(stopping: nil) }

  /// The same, looking besides for what has left the public, and in the files of others.
  func leakScan(
    stopping stopped: StoppedMentions?, knowing records: MentionedRecords? = nil
  ) -> LeakScan {
    LeakScan(
      allowing: ContactAllowList(disclosure.ownContacts, agencies: [disclosure.agencyName]),
      stopping: stopped, knowing: records)
  }

  /// What the rules of publication look at, by this office's settings and habits.
  func review(
    of decision: PenaltyDecision, on day: Day?, among register: DecisionRegister
  ) -> DecisionReview {
    var review = DecisionReview(of: decision, settings: disclosure, on: day, among: register)
    review.habits = habits
    return review
  }

  /// Fills its templates for the public.
  var publicPress: PublicPress {
    PublicPress(disclosure) { [shelf] name in
      do throws(Problems) {
        return .success(try shelf.template([name]))
      } catch {
        return .failure(error)
      }
    }
  }

  /// What a template can name besides the record's own fields: 机关, 标志, 署名机关, 方案 and 附件表.
  ///
  /// 方案 is the plan that a notice issues, or the record itself; 附件表 are the annexes of that text.
  func scope(of record: Record) -> Record {
    var scope = record
    if let profile {
      scope["机关"] = Datum(.record(profile), sensitivity: .open, origin: profile.origin)
    }
    let letterhead = Letterhead(of: record, agency: profile?["机关名称"])
    scope["标志"] = .open(.list(letterhead.mark))
    scope["署名机关"] = .open(.list(letterhead.signing))
    let plan = record.record("方案") ?? record
    scope["方案"] = Datum(.record(plan), sensitivity: .open, origin: plan.origin)
    scope["附件表"] = plan["附件"] ?? .open(.list([]))
    return scope
  }
}
