package mn.biyelelt.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mn.biyelelt.domain.quantity.Unit;
import mn.biyelelt.domain.quantity.Value;
import mn.biyelelt.progress.PartOfWhole;
import mn.biyelelt.validation.CellText;
import mn.biyelelt.validation.Column;
import mn.biyelelt.validation.LineView;
import mn.biyelelt.validation.Needs;
import mn.biyelelt.validation.RowRule;
import mn.biyelelt.validation.RowTrait;
import mn.biyelelt.validation.RowView;
import mn.biyelelt.validation.Sink;
import mn.biyelelt.validation.TextFact;
import mn.biyelelt.validation.Trait;
import mn.biyelelt.validation.Word;

/// 100 percent is claimed although fewer requests were resolved than received.
final class ResolvedFewer implements RowRule {

    private static final TextFact<Optional<Counts>> COUNTS = ResolvedFewer::find;
    private static final List<String> CAME = List.of("ирж", "ирсэн", "ирүүл", "бүртгэгд");
    private static final int NEAR = 4;
    private static final List<String> OF = List.of("аас", "ээс", "оос", "өөс", "ын", "ийн");

    /// The requests that a result counts.
    record Counts(BigDecimal received, BigDecimal resolved) {}

    @Override
    public Needs needs() {
        return Needs.of(RowTrait.RATED).and(Column.PERCENT, Trait.FULL).and(Column.ACHIEVED, Trait.AMOUNTS);
    }

    @Override
    public void examine(RowView row, Sink out) {
        if (!Claim.rated(row)) {
            return;
        }
        for (LineView line : row.lines()) {
            if (Claim.full(row, line)) {
                compare(line.achieved(), out);
            }
        }
    }

    private static void compare(CellText text, Sink out) {
        counts(text).filter(counts -> counts.resolved().compareTo(counts.received()) < 0)
                .ifPresent(counts -> out.find(text.target(), "received", Claim.text(counts.received()),
                        "resolved", Claim.text(counts.resolved())));
    }

    /// How many requests a result says were received and resolved.
    static Optional<Counts> counts(CellText text) {
        return text.fact(COUNTS);
    }

    private static Optional<Counts> find(CellText text) {
        if (text.lower().indexOf("шийдвэрл") < 0) {
            return Optional.empty();
        }
        Optional<Counts> all = Optional.empty();
        List<Value> amounts = text.amounts().filter(value -> value.unit() != Unit.PERCENT).toList();
        for (int i = 1; i < amounts.size(); i++) {
            if (!resolved(text, amounts.get(i))) {
                continue;
            }
            Optional<BigDecimal> received = received(text, amounts, i);
            BigDecimal done = amounts.get(i).amount().orElseThrow();
            if (received.isPresent() && done.signum() > 0 && done.compareTo(received.get()) < 0) {
                return Optional.of(new Counts(received.get(), done));
            }
            if (received.filter(whole -> done.compareTo(whole) == 0).isPresent()) {
                all = Optional.of(new Counts(done, done));
            }
        }
        return all;
    }

    /// `шийдвэрлэсэн-747`, or `172 өргөдөл, гомдлыг шийдвэрлэж`.
    private static boolean resolved(CellText text, Value value) {
        return before(text, value, "шийдвэрл") || text.wordsAfter(value.span().start(), 4).stream().skip(1)
                .anyMatch(word -> word.begins("шийдвэрлэж") || word.begins("шийдвэрлэсэн")
                        || word.begins("шийдвэрлэгд"));
    }

    /// The number that is labelled as received just before; else the sum of a labelled list of three or more.
    private static Optional<BigDecimal> received(CellText text, List<Value> amounts, int resolved) {
        Value last = amounts.get(resolved - 1);
        boolean whole = ofWhole(text, last) || PartOfWhole.came(text.text(), last, amounts.get(resolved))
                || last.unit() == Unit.DOCUMENTS && PartOfWhole.follows(text.text(), last, amounts.get(resolved))
                || came(text, last, amounts.get(resolved)) || labelled(text, last)
                        && before(text, last, "ирсэн", "ирүүлсэн", "өргөдөл", "гомдол");
        if (whole) {
            return last.amount();
        }
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (int i = resolved - 1; i >= 0 && labelled(text, amounts.get(i)); i--) {
            sum = sum.add(amounts.get(i).amount().orElseThrow());
            count++;
        }
        boolean ofThese = text.wordsAfter(last.span().end(), 1).stream().anyMatch(word -> word.begins("үүнээс"));
        return count > 2 && ofThese ? Optional.of(sum) : Optional.empty();
    }

    /// `20 гомдол ирж, 15 гомдлыг`: a verb of coming between requests and those resolved.
    private static boolean came(CellText text, Value requests, Value resolved) {
        return requests.unit() == Unit.DOCUMENTS && text.wordsAfter(requests.span().end(), NEAR).stream()
                .anyMatch(word -> word.end() <= resolved.span().start() && word.beginsAny(CAME));
    }

    /// `24 гомдлоос 22-ыг`, `24 гомдлын 22-ыг`: requests in the ablative or genitive right before.
    private static boolean ofWhole(CellText text, Value value) {
        String thing = value.span().of(text.text()).toLowerCase(Locale.ROOT);
        return value.unit() == Unit.DOCUMENTS && OF.stream().anyMatch(thing::endsWith);
    }

    /// Whether the number hangs on the word before: by a dash, `гомдол-199`, or by counting nothing that follows, `гомдол 199, …`.
    private static boolean labelled(CellText text, Value value) {
        int at = value.span().start() - 1;
        while (at >= 0 && text.text().charAt(at) == ' ') {
            at--;
        }
        boolean dash = at > 0 && "-–".indexOf(text.text().charAt(at)) >= 0;
        String written = value.span().of(text.text());
        return dash || at > 0 && Character.isLetter(text.text().charAt(at))
                && Character.isDigit(written.charAt(written.length() - 1));
    }

    private static boolean before(CellText text, Value value, String... stems) {
        List<Word> words = text.words().stream().filter(word -> word.end() <= value.span().start()).toList();
        return !words.isEmpty() && labelled(text, value)
                && Stream.of(stems).anyMatch(stem -> words.getLast().begins(stem));
    }
}
