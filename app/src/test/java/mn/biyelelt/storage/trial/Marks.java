package mn.biyelelt.storage.trial;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.CellKey;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.ElementId;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.Section;

/// A text in a cell that can be found again in the bytes of files, however it is encoded; and what only files that are not
/// encrypted begin with.
final class Marks {

    private static final String LATIN = "ZorigMark";
    private static final String CYRILLIC = "Өвөрмөцтэмдэг";
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);
    private static final List<String> PLAIN = List.of("H:2,", "biyelelt-snapshot\nversion 1\n");

    private Marks() {
    }

    /// Adds a plan with the text.
    static WorkspaceChange plan() {
        var row = new Group(new ElementId(new UUID(5, 1)), 1,
                Cells.EMPTY.with(CellKey.of(Fields.ITEM_TEXT), LATIN + " " + CYRILLIC));
        var section = new Section(new ElementId(new UUID(5, 2)), "main", Cells.EMPTY, List.of(row));
        return new AddPlan(
                Plan.empty(new PlanId(new UUID(5, 3)), "unit-plan", 2026).withSections(List.of(section)));
    }

    /// Whether a file's bytes tell the text, or begin like contents that are not encrypted.
    static boolean isPlain(byte[] bytes) {
        return tells(bytes)
                || PLAIN.stream().anyMatch(head -> startsWith(bytes, head.getBytes(StandardCharsets.UTF_8)));
    }

    /// Whether bytes tell the text.
    static boolean tells(byte[] bytes) {
        return needles().stream().anyMatch(needle -> contains(bytes, needle));
    }

    private static List<byte[]> needles() {
        var needles = new ArrayList<byte[]>();
        for (Charset encoding : ENCODINGS) {
            needles.add(LATIN.getBytes(encoding));
            needles.add(CYRILLIC.getBytes(encoding));
        }
        return needles;
    }

    private static boolean contains(byte[] bytes, byte[] needle) {
        for (int at = 0; at + needle.length <= bytes.length; at++) {
            if (bytes[at] == needle[0] && matches(bytes, at, needle)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, byte[] head) {
        return bytes.length >= head.length && matches(bytes, 0, head);
    }

    private static boolean matches(byte[] bytes, int from, byte[] needle) {
        for (int i = 0; i < needle.length; i++) {
            if (bytes[from + i] != needle[i]) {
                return false;
            }
        }
        return true;
    }
}
