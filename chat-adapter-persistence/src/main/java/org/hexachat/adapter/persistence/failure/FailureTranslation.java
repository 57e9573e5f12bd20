package org.hexachat.adapter.persistence.failure;

import java.time.InstantSource;
import org.springframework.aop.framework.AbstractAdvisingBeanPostProcessor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.stereotype.Component;

/** Puts the {@link FailureTranslator} before every bean that is {@link Stored}. */
@Component
final class FailureTranslation extends AbstractAdvisingBeanPostProcessor {

    private static final long serialVersionUID = 1L;

    FailureTranslation() {
        this.advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(Stored.class, true),
                new FailureTranslator(new OutageReport(InstantSource.system())));
    }
}
