//! TLS that ends at the keep, and callers that show certificates.

use dropkeep_auth::{HttpSettings, Proxy, http_client_with};
use http::StatusCode;
use reqwest::{Client, Identity};

use super::authority::Authority;
use super::replica::Replica;
use super::stage::Stage;

/// A keep with a certificate of `authority`.
async fn served(stage: &Stage, authority: &Authority, more: &str) -> Replica {
    let (certificate, key) = authority.server("127.0.0.1");
    stage.write("tls.crt", &certificate);
    stage.write("tls.key", &key);
    let tls = "tls.certificate_file = 'tls.crt'\ntls.key_file = 'tls.key'";
    stage.configure(&format!("metrics_listen = '127.0.0.1:0'\n{tls}\n{more}"));
    stage.serve().await
}

/// A client that trusts `authority` and shows this certificate, if any.
fn client(authority: &Authority, shows: Option<&(String, String)>) -> Client {
    let root_certificates = vec![authority.pem.clone().into_bytes()];
    let settings = HttpSettings { root_certificates, proxy: Proxy::Direct, ..Default::default() };
    let identity = shows.map(|(certificate, key)| format!("{key}{certificate}"));
    http_client_with(&settings, |builder| match &identity {
        Some(pem) => builder.identity(Identity::from_pem(pem.as_bytes()).unwrap()),
        None => builder,
    })
    .unwrap()
}

async fn health(client: &Client, replica: &Replica) -> Result<StatusCode, reqwest::Error> {
    let url = format!("https://{}/healthz", replica.address);
    client.get(url).send().await.map(|answer| answer.status())
}

#[tokio::test(flavor = "multi_thread")]
async fn tls_alone_asks_for_no_certificate_and_answers_nobody_without_it() {
    let (stage, authority) = (Stage::on_sqlite().await, Authority::new());
    let replica = served(&stage, &authority, "").await;
    assert_eq!(health(&client(&authority, None), &replica).await.unwrap(), StatusCode::OK);
    let distrusting = client(&Authority::new(), None);
    assert!(health(&distrusting, &replica).await.unwrap_err().is_connect());
    let plain = client(&authority, None).get(format!("http://{}/healthz", replica.address));
    assert!(plain.send().await.is_err(), "plain HTTP is not answered");
    let operators = format!("http://{}/readyz", replica.operators.as_deref().unwrap());
    let ready = client(&authority, None).get(operators).send().await.unwrap();
    assert_eq!(ready.status(), StatusCode::OK, "operators need no certificate");
}

#[tokio::test(flavor = "multi_thread")]
async fn with_mutual_tls_only_a_certificate_of_the_named_authority_is_let_in() {
    let (stage, authority) = (Stage::on_sqlite().await, Authority::new());
    let (callers, others) = (Authority::new(), Authority::new());
    stage.write("callers.crt", &callers.pem);
    let replica = served(&stage, &authority, "tls.client_ca_file = 'callers.crt'").await;
    let known = client(&authority, Some(&callers.client()));
    assert_eq!(health(&known, &replica).await.unwrap(), StatusCode::OK);
    assert!(health(&client(&authority, None), &replica).await.is_err(), "none is shown");
    for wrong in [
        others.client(),
        authority.client(),
        // It proves a server, and not a caller.
        callers.server("127.0.0.1"),
    ] {
        assert!(health(&client(&authority, Some(&wrong)), &replica).await.is_err());
    }
    assert_eq!(health(&known, &replica).await.unwrap(), StatusCode::OK, "and it still serves");
    let operators = format!("http://{}/metrics", replica.operators.as_deref().unwrap());
    let metrics = client(&authority, None).get(operators).send().await.unwrap();
    assert_eq!(metrics.status(), StatusCode::OK, "Prometheus needs no certificate");
}
