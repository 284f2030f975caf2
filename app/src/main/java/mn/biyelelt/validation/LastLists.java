package mn.biyelelt.validation;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import mn.biyelelt.domain.plan.PlanId;
import mn.biyelelt.domain.plan.ReportPeriod;
import org.jspecify.annotations.Nullable;

/// The last check list of each plan and period, as long as there is memory for it: a plan that is looked at again, as after a
/// change of the period and back or of the plan beside it, is checked only where it changed. For any thread.
final class LastLists {

    private final ConcurrentMap<Key, SoftReference<CheckList>> lists = new ConcurrentHashMap<>();

    private record Key(PlanId plan, Optional<ReportPeriod> period) {

        static Key of(Setting setting) {
            return new Key(setting.plan(), setting.period());
        }
    }

    /// The last list in a setting, in the same form; perhaps beside another counterpart.
    Optional<CheckList> in(Setting setting) {
        SoftReference<CheckList> held = lists.get(Key.of(setting));
        @Nullable
        CheckList list = held == null ? null : held.get();
        return Optional.ofNullable(list).filter(last -> last.setting().rows().equals(setting.rows()));
    }

    /// Keeps a list.
    CheckList kept(CheckList list) {
        lists.put(Key.of(list.setting()), new SoftReference<>(list));
        return list;
    }
}
