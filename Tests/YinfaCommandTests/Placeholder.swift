@testable import YinfaCommand
