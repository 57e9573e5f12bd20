package org.hexachat.adapter.admin.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BoundedBodyTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/admin/login");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void what_the_area_sends_passes() throws Exception {
        request.setContent(new byte[256 * 1024]);
        new BoundedBody().doFilter(request, response, chain);
        assertThat(chain.getRequest()).isSameAs(request);
    }

    @Test
    void more_is_refused_before_it_is_read() throws Exception {
        request.setContent(new byte[256 * 1024 + 1]);
        new BoundedBody().doFilter(request, response, chain);
        assertThat(chain.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(413);
    }

    @Test
    void what_does_not_say_its_length_is_refused() throws Exception {
        request.addHeader("Transfer-Encoding", "chunked");
        new BoundedBody().doFilter(request, response, chain);
        assertThat(chain.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(411);
    }
}
