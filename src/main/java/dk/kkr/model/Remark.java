package dk.kkr.model;

/** What goes with a decision. */
public record Remark(Type type, Fact fact) {
    /** What kind of remark it is. */
    public enum Type {
        /** Changes what was recommended. */
        AMENDMENT,
        /** What the decision depends on; it is adopted all the same. */
        CONDITION,
        /** Tied to the decision, without changing it. */
        REMARK,
        /** What the council, its chairman, secretariat or a party will do, or is asked to. */
        FOLLOW_UP
    }
}
