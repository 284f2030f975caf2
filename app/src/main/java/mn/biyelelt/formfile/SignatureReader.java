package mn.biyelelt.formfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mn.biyelelt.domain.form.Align;
import mn.biyelelt.domain.form.PaperStyle;
import mn.biyelelt.domain.form.SignatureBlock;
import mn.biyelelt.domain.form.SignatureBlock.Line;
import mn.biyelelt.domain.form.SignatureBlock.Slot;
import mn.biyelelt.domain.form.SignatureBlock.Stamp;
import mn.biyelelt.domain.form.SignatureLayout;
import mn.biyelelt.domain.form.Template;

/// Reads `approvals` and `signatures`. What stands beside `blocks` holds for all blocks that do not say otherwise.
final class SignatureReader {

    private static final Set<String> LINE_PLACES = Set.of("role", "position", "status", "acting", "signer", "date");
    private static final Set<String> NAME_PLACES = Set.of("name");
    private static final Set<String> DATE_PLACES = Set.of("yyyy", "yy", "MM", "M", "dd", "d");
    private static final SignatureBlock USUAL = new SignatureBlock("", Template.EMPTY, Template.EMPTY,
            Template.of("{name}"), Template.EMPTY, Template.of("{yyyy}.{MM}.{dd}"), Template.EMPTY, new Stamp(0, ""),
            List.of());

    private final Problems problems;
    private final Templates templates;
    private final Set<String> places;

    SignatureReader(Problems problems, Templates templates, Set<String> places) {
        this.problems = problems;
        this.templates = templates;
        this.places = places;
    }

    SignatureLayout layout(Keys form, String key, double usualBefore) {
        if (!form.has(key)) {
            return SignatureLayout.NONE;
        }
        Keys keys = form.table(key);
        SignatureBlock usual = block("", keys, USUAL);
        var blocks = new ArrayList<SignatureBlock>();
        for (Yaml.Entry entry : keys.table("blocks").all()) {
            Keys inner = Keys.of(entry.value(), problems);
            SignatureBlock block = block(entry.key().text(), inner, usual);
            inner.close();
            if (block.lines().isEmpty()) {
                problems.add(entry.key().spot(), "form.missing", "key", "lines");
            }
            blocks.add(block);
        }
        var layout = new SignatureLayout(rows(keys), blocks, keys.number("before", usualBefore, 0, 150),
                keys.number("between", 8, 0, 150));
        checkRows(keys, layout);
        keys.close();
        return layout;
    }

    private SignatureBlock block(String key, Keys keys, SignatureBlock usual) {
        return new SignatureBlock(key, templates.at(keys, "role", places, usual.role()),
                templates.at(keys, "acting", places, usual.acting()),
                templates.at(keys, "signer", NAME_PLACES, usual.signer()),
                templates.at(keys, "noSigner", Set.of(), usual.noSigner()),
                templates.at(keys, "date", DATE_PLACES, usual.date()),
                templates.at(keys, "noDate", places, usual.noDate()), stamp(keys, usual.stamp()),
                keys.has("lines") ? lines(keys) : usual.lines());
    }

    private static Stamp stamp(Keys block, Stamp usual) {
        Keys keys = block.table("stamp");
        var stamp = new Stamp(keys.number("size", usual.size(), 0, 80), keys.text("mark", usual.mark()));
        keys.close();
        return stamp;
    }

    private List<Line> lines(Keys block) {
        return block.list("lines", (item, _) -> line(item));
    }

    private Line line(Yaml item) {
        if (item instanceof Yaml.Scalar text) {
            var wrapped = new Yaml.Table(List.of(new Yaml.Entry(text, text)), text.spot());
            Template template = templates.at(new Keys(wrapped, problems), text.text(), LINE_PLACES);
            return new Line(List.of(new Slot(1, Align.LEFT, PaperStyle.SIGNATURE, template, "")), 0);
        }
        Keys keys = Keys.of(item, problems);
        double height = keys.number("height", 0, 0, 100);
        List<Slot> slots = keys.has("slots")
                ? keys.list("slots", (slot, _) -> slot(Keys.of(slot, problems), true))
                : List.of(slot(keys, false));
        keys.close();
        double shares = slots.stream().mapToDouble(Slot::share).sum();
        if (Math.abs(shares - 1) > 0.01) {
            problems.add(keys.spot("slots"), "form.shares", "sum", Math.round(shares * 100) / 100.0);
        }
        return new Line(slots, height);
    }

    private Slot slot(Keys keys, boolean several) {
        var slot = new Slot(several ? keys.number("share", 0, 0.01, 1) : 1,
                keys.choice("align", Align.class, Align.LEFT),
                keys.choice("style", PaperStyle.class, PaperStyle.SIGNATURE), templates.at(keys, "text", LINE_PLACES),
                keys.text("caption", ""));
        if (several) {
            keys.close();
        }
        return slot;
    }

    private List<List<String>> rows(Keys keys) {
        if (keys.required("rows").isEmpty()) {
            return List.of();
        }
        return keys.list("rows", (row, _) -> keys.items(row).stream().map(keys::scalar).toList());
    }

    private void checkRows(Keys keys, SignatureLayout layout) {
        var known = layout.blocks().stream().map(SignatureBlock::key).toList();
        var placed = new ArrayList<String>();
        for (String key : layout.rows().stream().flatMap(List::stream).toList()) {
            if (!known.contains(key)) {
                problems.addUnknown(keys.spot("rows"), key, known);
            } else if (placed.contains(key)) {
                problems.add(keys.spot("rows"), "form.twice", "key", key);
            }
            placed.add(key);
        }
        for (String key : known) {
            if (!placed.contains(key)) {
                problems.add(keys.spot("rows"), "form.notPlaced", "key", key);
            }
        }
    }
}
