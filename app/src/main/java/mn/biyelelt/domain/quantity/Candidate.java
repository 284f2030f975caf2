package mn.biyelelt.domain.quantity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// An amount with what its surroundings say about its part in the text.
///
/// @param end index of the token after it
record Candidate(Value value, Set<Role> roles, int end) {

    Candidate {
        roles = Set.copyOf(roles);
    }

    /// Part of an amount in its text.
    enum Role {
        /// A stated total: `нийт 67`.
        TOTAL,
        /// Named after `үүнээс`, `үүнд`.
        PART,
        /// Between brackets or the slashes that stand for them.
        ASIDE,
        /// What something became or reached.
        LEVEL,
        /// What something was before: `35 хувиас 40 хувьд`.
        FROM,
        /// A change against an earlier time, which explains an amount: `өмнөх оны мөн үеэс 5 тохиолдлоор буурсан`.
        AGAINST_BEFORE,
        /// The amount that a share directly after it is taken of: `778 өргөдлийн 96 хувь`.
        BASE,
        /// Stated after `Үр дүн:`.
        RESULT,
        /// How long or within what time something was done, and not the amount itself: `5 хоногт`, `3 жилийн`.
        SPAN_OF_TIME,
        /// Can be read in two ways.
        UNSURE
    }

    /// The rate this is, if a base such as `10 000 хүн амд` stands last among the values before.
    Candidate perBase(List<Value> before) {
        if (before.isEmpty() || value.kind() != ValueKind.QUANTITY) {
            return this;
        }
        var last = before.reversed().stream().filter(value -> value.measurable() || value.kind() == ValueKind.RATE_BASE)
                .findFirst();
        boolean based = last.isPresent() && last.get().kind() == ValueKind.RATE_BASE
                && value.kind() == ValueKind.QUANTITY && (value.unit() == Unit.NONE || value.unit().countable());
        if (!based) {
            return this;
        }
        Unit unit = switch (last.get().value()) {
            case "1000" -> Unit.PER_1000;
            case "10000" -> Unit.PER_10000;
            case "100000" -> Unit.PER_100000;
            default -> value.unit();
        };
        boolean known = unit != value.unit() || last.get().value().equals("1");
        var sure = EnumSet.noneOf(Role.class);
        roles.stream().filter(role -> role != Role.UNSURE).forEach(sure::add);
        if (!known) {
            sure.add(Role.UNSURE);
        }
        return new Candidate(new Value(value.value(), unit, value.comparison(), value.kind(), value.span()), sure, end);
    }

    boolean is(Role role) {
        return roles.contains(role);
    }
}
