package mn.biyelelt.kill;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Plan;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.Row;

/// The plan that is edited, and what it must hold after so many edits: edit number n writes n and some words into row n modulo
/// the number of rows.
final class Book {

    static final UUID PLAN = new UUID(1, 1);

    private static final int ROWS = 12;

    private Book() {
    }

    /// The plan as a file, before any edit.
    static String file() {
        return file(PLAN);
    }

    /// The same plan under another id, with other rows.
    static String file(UUID plan) {
        List<String> rows = IntStream.range(0, ROWS)
                .mapToObj(row -> "{\"kind\": \"group\", \"id\": \"" + row(plan, row) + "\", \"text\": \"" + text(0, row)
                        + "\"}")
                .toList();
        return "{\"format\": \"biyelelt-plan\", \"version\": 1, \"plan\": {\"id\": \"" + plan
                + "\", \"form\": \"unit-plan\", \"year\": 2026, \"sections\": [{\"rows\": [" + String.join(",", rows)
                + "]}]}}";
    }

    /// The line of `edit` that makes edit number n.
    static String line(long edit) {
        int row = (int) (edit % ROWS);
        return "{\"row\": \"" + row(PLAN, row) + "\", \"field\": \"text\", \"text\": \"" + text(edit, row) + "\"}\n";
    }

    /// How many edits the holdings contain.
    ///
    /// @throws LostEdit if they contain others than the first so many
    static long edits(Holdings holdings) {
        List<String> texts = texts(holdings, PLAN).orElseThrow(() -> new LostEdit("the plan is gone"));
        long edits = texts.stream().mapToLong(Book::edit).max().orElse(0);
        for (int row = 0; row < ROWS; row++) {
            long last = edits - Math.floorMod(edits - row, (long) ROWS);
            if (!texts.get(row).equals(text(Math.max(0, last), row))) {
                throw new LostEdit("after " + edits + " edits row " + row + " holds " + texts.get(row));
            }
        }
        return edits;
    }

    /// Whether a plan is there, whole.
    ///
    /// @throws LostEdit if it is there in part
    static boolean has(Holdings holdings, UUID plan) {
        Optional<List<String>> texts = texts(holdings, plan);
        List<String> whole = IntStream.range(0, ROWS).mapToObj(row -> text(0, row)).toList();
        if (texts.isPresent() && !texts.get().equals(whole)) {
            throw new LostEdit("a part of a loaded plan: " + texts.get());
        }
        return texts.isPresent();
    }

    private static Optional<List<String>> texts(Holdings holdings, UUID plan) {
        return holdings.plan(new PlanId(plan)).map(Book::texts);
    }

    private static List<String> texts(Plan plan) {
        List<Row> rows = plan.sections().getFirst().rows();
        return rows.stream().map(row -> row.get(Fields.ITEM_TEXT)).toList();
    }

    private static long edit(String text) {
        return Long.parseLong(text.substring(0, text.indexOf(' ')));
    }

    private static String text(long edit, int row) {
        return edit + " үзлэгт хамрагдсан хүний тоо " + row + ", " + edit * 7919 % 1000;
    }

    private static UUID row(UUID plan, int row) {
        return new UUID(plan.getMostSignificantBits() + 1_000_000, plan.getLeastSignificantBits() * 100 + row);
    }
}
