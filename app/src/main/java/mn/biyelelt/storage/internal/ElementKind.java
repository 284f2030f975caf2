package mn.biyelelt.storage.internal;

import java.util.Locale;
import mn.biyelelt.domain.plan.Activity;
import mn.biyelelt.domain.plan.Element;
import mn.biyelelt.domain.plan.Group;
import mn.biyelelt.domain.plan.Indicator;
import mn.biyelelt.domain.plan.Section;
import mn.biyelelt.domain.plan.Signature;

/// What an element is, as the tables say it.
enum ElementKind {
    SECTION,
    GROUP,
    ACTIVITY,
    INDICATOR,
    SIGNATURE;

    static ElementKind of(Element element) {
        return switch (element) {
            case Section _ -> SECTION;
            case Group _ -> GROUP;
            case Activity _ -> ACTIVITY;
            case Indicator _ -> INDICATOR;
            case Signature _ -> SIGNATURE;
        };
    }

    /// @throws DamagedRow if there is no such kind
    static ElementKind ofKey(String key) {
        for (ElementKind kind : values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        throw new DamagedRow("element");
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
