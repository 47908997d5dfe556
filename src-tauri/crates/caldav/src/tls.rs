//! Encrypted connections: certificates are verified against the system's own roots.

use std::sync::Once;

use rustls::CertificateError;

use crate::problem::Distrust;

/// Chooses the cryptography for the whole process: `ring`, which needs no other compiler.
pub(crate) fn choose() {
    static CHOSEN: Once = Once::new();
    CHOSEN.call_once(|| {
        // Refused where another was chosen before, and that one is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
}

/// Why a connection was not trusted; `None` where it failed for another reason.
pub(crate) fn distrust(error: &ureq::Error) -> Option<Distrust> {
    match error {
        ureq::Error::Rustls(error) => Some(reason(error)),
        // A handshake that fails says so within an error of input and output.
        ureq::Error::Io(error) => error.get_ref()?.downcast_ref().map(reason),
        ureq::Error::Tls(_) => Some(Distrust::Other),
        _ => None,
    }
}

fn reason(error: &rustls::Error) -> Distrust {
    let rustls::Error::InvalidCertificate(certificate) = error else {
        return Distrust::Other;
    };
    match certificate {
        CertificateError::UnknownIssuer => Distrust::Issuer,
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            Distrust::Name
        }
        CertificateError::Expired
        | CertificateError::ExpiredContext { .. }
        | CertificateError::NotValidYet
        | CertificateError::NotValidYetContext { .. } => Distrust::Expired,
        CertificateError::Revoked => Distrust::Revoked,
        // A certificate that signed itself as an authority is no server's.
        CertificateError::Other(other) if format!("{other:?}").contains("CaUsedAsEndEntity") => {
            Distrust::Issuer
        }
        _ => Distrust::Other,
    }
}
