/** Runs learner programs: the parent compiles and judges nothing, the child runs and knows nothing. */
module dev.asyncworkbook.runner {
    requires dev.asyncworkbook.kernel;
    requires static java.compiler;
    requires static jdk.jshell;

    exports dev.asyncworkbook.runner;
}
