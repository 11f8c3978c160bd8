import CLibYAML
import Diagnostics
import Records

/// Our reader, and libyaml's bare events over the same bytes.
enum YAMLWork {
  static func reading(_ bytes: [UInt8]) -> () -> Int {
    let file = SourceFile(name: "名单.yaml", bytes: bytes)
    return {
      var warnings: [Diagnostic] = []
      do throws(Problems) {
        let node = try YAMLReader(file).document(warnings: &warnings)
        precondition(!node.isNull)
      } catch {
        preconditionFailure("\(error.diagnostics)")
      }
      return bytes.count
    }
  }

  static func events(_ bytes: [UInt8]) -> () -> Int {
    {
      var parser = yaml_parser_t()
      precondition(yaml_parser_initialize(&parser) == 1)
      defer { yaml_parser_delete(&parser) }
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      return bytes.withUnsafeBufferPointer { buffer in
        yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
        var event = yaml_event_t()
        var isOver = false
        while !isOver {
          precondition(yaml_parser_parse(&parser, &event) == 1)
          isOver = event.type == YAML_STREAM_END_EVENT
          yaml_event_delete(&event)
        }
        return bytes.count
      }
    }
  }
}
