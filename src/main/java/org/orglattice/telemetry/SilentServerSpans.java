package org.orglattice.telemetry;

import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.PropagatingReceiverTracingObservationHandler;
import io.micrometer.tracing.propagation.Propagator;

/**
 * Makes spans of requests by HTTP, within the trace that a client names.
 */
final class SilentServerSpans extends PropagatingReceiverTracingObservationHandler<ReceiverContext<?>> {

    SilentServerSpans(Tracer tracer, Propagator propagator) {
        super(tracer, propagator);
    }

    @Override
    public void onError(ReceiverContext<?> context) {
        if (context.getError() != null) {
            getRequiredSpan(context).error(Silent.of(context.getError()));
        }
    }
}
