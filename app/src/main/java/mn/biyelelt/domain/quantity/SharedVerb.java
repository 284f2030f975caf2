package mn.biyelelt.domain.quantity;

import java.util.List;

/// Several changes that share what is said once: the verb at the end, `өвчлөлийг 5, нас баралтыг 3 хувиар бууруулах`, or the
/// word at the beginning, `шинээр 2 эмч, 3 сувилагч авсан`.
final class SharedVerb {

    private static final int FARTHEST = 6;
    private static final int FARTHEST_LISTED = 12;

    private final Tokens tokens;
    private final List<Candidate> candidates;
    private final List<Value> values;

    private SharedVerb(Tokens tokens, List<Candidate> candidates, List<Value> values) {
        this.tokens = tokens;
        this.candidates = candidates;
        this.values = values;
    }

    /// Makes changes of the amounts that share a change's words, in both lists.
    static void share(Tokens tokens, List<Candidate> candidates, List<Value> values) {
        if (candidates.size() > 1) {
            new SharedVerb(tokens, candidates, values).run();
        }
    }

    private void run() {
        boolean apiece = false;
        for (int i = candidates.size() - 2; i >= 0; i--) {
            Candidate change = candidates.get(i + 1);
            if (!change.value().comparison().change()) {
                apiece = false;
                continue;
            }
            apiece |= apiece(change);
            if (free(i) && again(candidates.get(i), change)) {
                sayAgain(i, change);
            } else if (plain(i)
                    && (apiece && inRow(candidates.get(i), change) || sharesVerb(candidates.get(i), change))) {
                become(i, change, change.value().unit());
            }
        }
        for (int i = 1; i < candidates.size(); i++) {
            Candidate added = candidates.get(i - 1);
            if (added.value().comparison() == Comparison.INCREASE && plain(i)
                    && sharesBeginning(added, candidates.get(i))) {
                become(i, added, added.value().unit());
            }
        }
    }

    private boolean plain(int i) {
        return candidates.get(i).value().comparison() == Comparison.EQUAL && free(i);
    }

    /// Whether an amount has no part of its own in the text.
    private boolean free(int i) {
        Candidate one = candidates.get(i);
        return !one.is(Candidate.Role.LEVEL) && !one.is(Candidate.Role.FROM) && !one.is(Candidate.Role.ASIDE)
                && !one.is(Candidate.Role.TOTAL);
    }

    private boolean sharesVerb(Candidate one, Candidate change) {
        Token last = tokens.at(one.end() - 1);
        boolean by = last.kase() == Case.INSTRUMENTAL || last.is(NumberEndings.ORDINAL);
        boolean times = one.value().unit() == Unit.FOLD && listed(one);
        if ((by || times) && change.start() - one.end() < (listed(one) ? FARTHEST_LISTED : FARTHEST)) {
            return true;
        }
        if (!listed(one) || change.start() - one.end() > FARTHEST) {
            return false;
        }
        Unit unit = one.value().unit();
        boolean sameThing = unit == change.value().unit();
        boolean next = change.start() == one.end() + 1;
        return next ? sameThing
                : (sameThing || unit == Unit.NONE) && object(one.start() - 1) && object(change.start() - 1);
    }

    /// `12 хүн буюу 3,5 хувиар өссөн`: the same change once more.
    private boolean again(Candidate one, Candidate change) {
        Token or = tokens.at(one.end());
        return one.value().unit() != change.value().unit() && change.start() == one.end() + 1 && or.is("ба")
                && tokens.textOf(or).equalsIgnoreCase("буюу");
    }

    /// `хонь 120, ямаа 80-аар тус тус өссөн`: each by so many.
    private boolean apiece(Candidate change) {
        return tokens.at(change.end()).is("тус") && tokens.at(change.end() + 1).is("тус");
    }

    /// Whether an amount of the same kind stands in a list before the next.
    private boolean inRow(Candidate one, Candidate change) {
        Unit unit = one.value().unit();
        return listed(one) && change.start() - one.end() < FARTHEST_LISTED
                && (unit == Unit.NONE || unit == change.value().unit());
    }

    private boolean sharesBeginning(Candidate added, Candidate one) {
        return listed(added) && one.start() == added.end() + 1 && one.value().unit() == added.value().unit()
                && (tokens.at(added.start() - 1).is("шинээр") || tokens.at(added.start() - 2).is("шинээр"));
    }

    /// Whether a comma or "and" stands right after an amount.
    private boolean listed(Candidate one) {
        Token after = tokens.at(one.end());
        return after.isMark(',') || after.is("ба") && !tokens.textOf(after).equalsIgnoreCase("буюу");
    }

    /// Whether a word is the object of a verb: what is raised or lowered.
    private boolean object(int index) {
        Token token = tokens.at(index);
        return token.isWord() && (token.kase() == Case.ACCUSATIVE
                || token.length() > 3 && tokens.text().charAt(token.end() - 1) == 'г');
    }

    /// The same change in another unit, and against the same earlier time.
    private void sayAgain(int i, Candidate change) {
        if (Before.earlierTime(tokens, candidates.get(i).start())) {
            candidates.get(i).roles().add(Candidate.Role.AGAINST_BEFORE);
            change.roles().add(Candidate.Role.AGAINST_BEFORE);
        }
        become(i, change, Unit.NONE);
    }

    /// @param shared the unit of an amount that has none of its own
    private void become(int i, Candidate change, Unit shared) {
        Candidate one = candidates.get(i);
        Value was = one.value();
        Unit unit = was.unit() == Unit.NONE ? shared : was.unit();
        var value = new Value(was.value(), unit, change.value().comparison(), was.kind(), was.span());
        values.set(values.indexOf(was), value);
        candidates.set(i, new Candidate(value, one.roles(), one.start(), one.end()));
    }
}
