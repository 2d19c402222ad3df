package dk.kkr.answers.decided;

import dk.kkr.model.Appointment;
import dk.kkr.model.Appointment.PostRole;
import dk.kkr.model.Fact;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.model.Recommendation.PointResult;
import dk.kkr.model.Resolution;
import dk.kkr.model.Resolution.Follows;
import dk.kkr.model.Resolution.Result;
import dk.kkr.model.SectionType;
import dk.kkr.profile.PostRoles;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A decision whose only words are names: {@code Formand: Bo Dam (A)}, {@code Ib Lund afløser Bo Dam}. It has no
 * verdict, but whoever is appointed in it shows that the council appointed.
 */
public final class AppointedResult {
    private static final Set<PointResult> AGREED = EnumSet.of(PointResult.ADOPTED, PointResult.AMENDED);

    private AppointedResult() {}

    /** What became of an item, with what its appointments show where nothing else does. */
    public static Decided of(Decided decided, List<Appointment> appointments) {
        return withVacant(named(decided, appointments), appointments);
    }

    /** {@code Suppleantposten er ubesat}: the point that asks for a substitute waits, whatever the others. */
    private static Decided withVacant(Decided decided, List<Appointment> appointments) {
        Set<PostRole> vacant = EnumSet.noneOf(PostRole.class);
        for (Appointment appointment : appointments) {
            if (appointment.action() == Appointment.Action.VACANT && isDecided(appointment)) {
                vacant.add(appointment.role());
            }
        }
        for (Appointment appointment : appointments) {
            if (comes(appointment)) {
                vacant.remove(appointment.role());
            }
        }
        return vacant.isEmpty() || decided.resolution().isEmpty() ? decided : waiting(decided, vacant);
    }

    private static Decided waiting(Decided decided, Set<PostRole> vacant) {
        List<Recommendation> points = new ArrayList<>();
        boolean adopted = false;
        for (Recommendation point : decided.points()) {
            boolean waits = point.result().equals(Optional.of(PointResult.ADOPTED))
                    && point.actions().equals(List.of(Action.APPOINT))
                    && PostRoles.firstIn(point.text()).filter(vacant::contains).isPresent();
            points.add(waits ? point.withResult(PointResult.DEFERRED) : point);
            adopted |= !waits && point.result().filter(AGREED::contains).isPresent();
        }
        Resolution resolution = decided.resolution().orElseThrow();
        return points.equals(decided.points())
                ? decided
                : new Decided(
                        points,
                        Optional.of(resolution.following(adopted ? Follows.PARTLY : Follows.DEFERRED)),
                        decided.findings());
    }

    private static Decided named(Decided decided, List<Appointment> appointments) {
        Optional<Fact> proof = proof(appointments);
        boolean open = decided.resolution()
                .filter(resolution -> resolution.result() == Result.NONE || onlyPoints(resolution, decided))
                .isPresent();
        if (!open || proof.isEmpty()) {
            return decided;
        }
        List<Recommendation> points = new ArrayList<>();
        boolean all = true;
        for (Recommendation point : decided.points()) {
            boolean asked = point.actions().contains(Action.APPOINT);
            points.add(asked ? point.withResult(PointResult.ADOPTED) : point);
            all &= points.get(points.size() - 1).result().equals(Optional.of(PointResult.ADOPTED));
        }
        Resolution resolution = decided.resolution()
                .get()
                .appointed(
                        points.isEmpty() ? Optional.empty() : Optional.of(all ? Follows.YES : Follows.UNCLEAR),
                        proof.get());
        return new Decided(
                points, Optional.of(resolution), all ? withoutUnclear(decided.findings()) : decided.findings());
    }

    /** {@code KKR pegede på Bo Dam} passes for a view; where only names were asked for, it gives them. */
    private static boolean onlyPoints(Resolution resolution, Decided decided) {
        if (resolution.result() != Result.DISCUSSED || decided.points().isEmpty()) {
            return false;
        }
        for (Recommendation point : decided.points()) {
            if (!point.actions().equals(List.of(Action.APPOINT))) {
                return false;
            }
        }
        return true;
    }

    /** The first who came into a post in the decision itself. */
    private static Optional<Fact> proof(List<Appointment> appointments) {
        for (Appointment appointment : appointments) {
            if (comes(appointment)) {
                return Optional.of(appointment.fact());
            }
        }
        return Optional.empty();
    }

    private static boolean comes(Appointment appointment) {
        return switch (appointment.action()) {
            case APPOINTED, NOMINATED, CONTINUED -> isDecided(appointment);
            case RESIGNED, VACANT -> false;
        };
    }

    private static boolean isDecided(Appointment appointment) {
        return appointment.fact().section() == SectionType.BESLUTNING;
    }

    private static List<Finding> withoutUnclear(List<Finding> findings) {
        List<Finding> others = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.code() != FindingCode.RESOLUTION_UNCLEAR) {
                others.add(finding);
            }
        }
        return others;
    }
}
