//! Which addresses belong to the public internet.
//!
//! It is a list of what is special and not of what is known to be bad: an address that is in no registry of special
//! ones leads to the internet. IPv6 forms that carry an IPv4 address are judged by that address, for that is where the
//! traffic goes.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether `address` is reached the same from everywhere: none of a private network, of this machine, of
/// its link or of a cloud's metadata service, and none that only stands for such a one.
pub(super) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

/// The IANA registry of special-purpose addresses (RFC 6890), and class E.
fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let is_special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_documentation()
        || a == 0
        || a >= 240
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (b == 18 || b == 19));
    !is_special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(embedded) = embedded_v4(address) {
        return is_public_v4(embedded);
    }
    let [first, second, ..] = address.segments();
    // Everything that is assigned to networks at all lies in 2000::/3.
    let is_global_unicast = first & 0xe000 == 0x2000;
    let is_special = (first == 0x2001 && (second < 0x0200 || second == 0x0db8))
        || (first == 0x3fff && second < 0x1000);
    is_global_unicast && !is_special
}

/// The IPv4 address that traffic to `address` ends at: mapped, by NAT64 (RFC 6052) or by 6to4 (RFC 3056).
fn embedded_v4(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let segments = address.segments();
    let of = |high: u16, low: u16| Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    match segments {
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x0064, 0xff9b, 0, 0, 0, 0, high, low] => {
            Some(of(high, low))
        }
        [0x2002, high, low, ..] => Some(of(high, low)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_lead_inside_are_told_from_those_that_lead_outside() {
        let inside = "0.0.0.0 10.0.0.1 100.64.0.1 127.0.0.1 127.1.2.3 169.254.169.254 172.16.0.1 \
            192.0.0.8 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 \
            240.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::127.0.0.1 \
            64:ff9b::7f00:1 64:ff9b:1::1 2002:7f00:1:: 2001::1 2001:db8::1 3fff::1 fc00::1 \
            fd00:ec2::254 fe80::1 fec0::1 ff02::1 100::1 5f00::1";
        for text in inside.split_whitespace() {
            assert!(!is_public(text.parse().unwrap()), "{text}");
        }
        let outside = "1.1.1.1 8.8.8.8 100.63.0.1 100.128.0.1 172.32.0.1 192.0.1.1 198.20.0.1 \
            223.255.255.255 2606:4700::1111 2a00:1450:4001::1 ::ffff:8.8.8.8 64:ff9b::808:808";
        for text in outside.split_whitespace() {
            assert!(is_public(text.parse().unwrap()), "{text}");
        }
    }
}
