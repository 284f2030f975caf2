package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.quantity.Comparison;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.validation.CellRule;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.Word;

/// The parts that a text names do not add up to its total.
final class PartsDoNotAdd implements CellRule {

    private static final Set<FieldKey> RESULTS = Set.of(Fields.ACHIEVED, Fields.BASELINE);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal NEAR = new BigDecimal("0.1");

    @Override
    public void examine(CellText cell, Sink out) {
        if (!RESULTS.contains(cell.field()) || !Prose.worthReading(cell)) {
            return;
        }
        for (Word word : cell.words()) {
            if (word.lower().equals("нийт")) {
                total(cell, word).ifPresent(total -> {
                    before(cell, word, total, out);
                    listed(cell, total, out);
                });
            } else if (word.lower().equals("үүнээс") || word.lower().equals("үүнд")) {
                below(cell, word, word.lower().equals("үүнд"), out);
            } else if (word.lower().equals("тухайлбал")) {
                examples(cell, word, out);
            }
        }
        for (int open = cell.text().indexOf('('); open >= 0; open = cell.text().indexOf('(', open + 1)) {
            bracketed(cell, open, out);
        }
    }

    /// "265 хүн хамрагдсан (эрэгтэй 120, эмэгтэй 155)": parts in brackets behind their total, of which only an almost fitting sum is
    /// told: brackets also hold other figures.
    private static void bracketed(CellText cell, int open, Sink out) {
        int close = cell.text().indexOf(')', open);
        String sentence = cell.sentenceAt(open);
        int start = cell.text().lastIndexOf(sentence, open);
        List<Value> before = cell.amounts().filter(value -> value.span().start() >= start
                && value.span().end() <= open).toList();
        if (close < 0 || before.isEmpty() || !before.getLast().unit().countable()) {
            return;
        }
        Value total = before.getLast();
        List<Value> parts = cell.amounts()
                .filter(value -> value.span().start() > open && value.span().end() <= close).toList();
        boolean alike = parts.stream().allMatch(value -> value.comparison() == Comparison.EQUAL
                && (value.unit() == total.unit() || value.unit() == Unit.NONE));
        if (parts.size() > 1 && alike && total.comparison() == Comparison.EQUAL) {
            compare(cell, total, parts, NEAR, "", out);
        }
    }

    /// The number that "нийт" stands before.
    private static Optional<Value> total(CellText cell, Word word) {
        return cell.amounts().filter(value -> value.span().start() >= word.end()
                && value.span().start() <= word.end() + 1).findFirst();
    }

    /// "… 17 зөвлөмж, … 50 зөвлөмж нийт 67 зөвлөмж": parts before their total, in one sentence.
    private static void before(CellText cell, Word word, Value total, Sink out) {
        int start = cell.text().indexOf(cell.sentenceAt(word.start()));
        List<Value> parts = cell.amounts()
                .filter(value -> value.span().start() >= start && value.span().end() <= word.start())
                .filter(value -> value.unit() == total.unit() || value.unit() == Unit.NONE).toList();
        boolean millions = total.unit() == Unit.MNT
                && parts.stream().allMatch(value -> value.amount().orElseThrow().compareTo(THOUSAND) >= 0);
        boolean own = millions || parts.size() > 2
                || parts.stream().anyMatch(value -> value.unit() == total.unit());
        if (parts.size() > 1 && own) {
            compare(cell, total, parts, NEAR, "", out);
        }
    }

    /// "Нийт 362 хүн: хүүхэд 120, насанд хүрэгч 242": a total, and its parts behind a colon.
    private static void listed(CellText cell, Value total, Sink out) {
        int colon = total.span().end();
        if (!cell.text().startsWith(":", colon)) {
            return;
        }
        String sentence = cell.sentenceAt(colon);
        int end = cell.text().lastIndexOf(sentence, colon) + sentence.length();
        List<Value> parts = cell.amounts()
                .filter(value -> value.span().start() > colon && value.span().end() <= end).toList();
        boolean alike = parts.stream().allMatch(value -> value.comparison() == Comparison.EQUAL
                && (value.unit() == total.unit() || value.unit() == Unit.NONE));
        if (parts.size() > 1 && alike) {
            compare(cell, total, parts, NEAR, "", out);
        }
    }

    /// "… 742 удаа. Үүнээс … 428, … 314": a total before its parts. After "үүнд" all parts are named; after "үүнээс" perhaps
    /// only some, so that only an almost fitting or a larger sum is told; and they may be parts of a part told before: "640 хүүхдээс 628-ыг хамруулсан. Үүнээс
    /// … 540, … 88".
    private static void below(CellText cell, Word word, boolean whole, Sink out) {
        int end = Region.endOfList(cell.text(), word.end());
        for (Value total : Region.before(cell, word)) {
            List<Value> parts = cell.amounts()
                    .filter(value -> value.span().start() > word.end() && value.span().end() <= end)
                    .filter(value -> value.unit() == total.unit()
                            || value.unit() == Unit.NONE && value.comparison() == Comparison.EQUAL)
                    .toList();
            boolean named = parts.stream().allMatch(value -> value.unit() == total.unit());
            boolean ofAnother = cell.amounts().takeWhile(value -> value.span().end() <= word.start())
                    .anyMatch(value -> value.amount().orElseThrow().compareTo(sum(parts)) == 0);
            long lines = cell.text().substring(word.end(), end).lines()
                    .filter(line -> !line.isBlank() && line.length() > 1).count();
            if (parts.size() > 1 && parts.size() >= lines && !ofAnother) {
                compare(cell, total, parts, whole && named && parts.size() > 2 ? BigDecimal.ONE : NEAR, "", out);
            }
        }
    }

    /// "68 …, тухайлбал 26, 10, 19, 2 …": examples need not be all, but here they are counted as if they were.
    private static void examples(CellText cell, Word word, Sink out) {
        int end = cell.text().indexOf(cell.sentenceAt(word.start())) + cell.sentenceAt(word.start()).length();
        List<Value> parts = cell.amounts()
                .filter(value -> value.span().start() > word.end() && value.span().end() <= end)
                .filter(value -> value.unit() != Unit.PERCENT && value.unit() != Unit.MNT).toList();
        Optional<Value> total = cell.amounts().filter(value -> value.span().end() <= word.start()
                && word.start() - value.span().end() < 60).reduce((_, last) -> last);
        if (parts.size() > 2 && total.isPresent()) {
            compare(cell, total.get(), parts, BigDecimal.ONE, "examples", out);
        }
    }

    private static void compare(CellText cell, Value total, List<Value> parts, BigDecimal tolerance, String variant,
            Sink out) {
        BigDecimal sum = sum(parts);
        BigDecimal whole = total.amount().orElseThrow();
        boolean tellable = sum.subtract(whole).abs().compareTo(whole.multiply(tolerance)) <= 0;
        if (sum.compareTo(whole) != 0 && tellable) {
            out.at(cell.target()).as(variant).say("parts",
                    parts.stream().map(value -> Claim.text(value.amount().orElseThrow()))
                            .collect(Collectors.joining(" + ")),
                    "sum",
                    Claim.text(sum), "total", Claim.text(whole));
        }
    }

    private static BigDecimal sum(List<Value> parts) {
        return parts.stream().map(value -> value.amount().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
