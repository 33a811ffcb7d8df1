/**
 * A run laid out along its steps: lanes, states, causes and words, from which every picture and
 * every file of a run is drawn. Plain data; no learner code is run here.
 *
 * <p>Read {@link dev.asyncworkbook.grader.timeline.Timeline} first, then {@link
 * dev.asyncworkbook.grader.timeline.Lifelines} for the states and {@link
 * dev.asyncworkbook.grader.timeline.Rows} for how a long run is told shortly.
 */
@NullMarked
package dev.asyncworkbook.grader.timeline;

import org.jspecify.annotations.NullMarked;
