/**
 * Runs learner programs. In the child JVM it is a module that exports nothing, so that learner code
 * cannot reach what runs beside it; the parent has it on the class path.
 */
module dev.asyncworkbook.runner {
    requires dev.asyncworkbook.kernel;
    requires static java.compiler;
    requires static jdk.compiler;
    requires static jdk.jshell;
}
