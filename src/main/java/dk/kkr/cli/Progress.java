package dk.kkr.cli;

/** Shows how far a run has come. */
interface Progress extends AutoCloseable {
    /** For runs that nobody watches. */
    Progress NONE = new Progress() {
        @Override
        public void step(boolean isFailure) {}

        @Override
        public void makeRoom() {}

        @Override
        public void close() {}
    };

    /** One more dump is done. */
    void step(boolean isFailure);

    /** Called before a message is printed where the progress is shown. */
    void makeRoom();

    @Override
    void close();
}
