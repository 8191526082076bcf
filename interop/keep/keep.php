<?php
// PHP and its curl, with tokens from a keep.
//
// It knows neither the app secret nor a refresh token, only an API key of the keep:
//   DROPKEEP_KEEP        the keep's URL
//   DROPKEEP_KEEP_KEY    an API key that may read tokens
//   DROPKEEP_CONNECTION  whose Dropbox it is (cn_...)
declare(strict_types=1);

/** The person has to connect again, at the URL in it. */
final class NeedsReconnect extends Exception
{
}

/** Sends a request; returns the status and the body. */
function send(string $url, string $bearer, array $headers = [], ?string $body = null): array
{
    $request = curl_init($url);
    curl_setopt_array($request, [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_TIMEOUT => 30,
        CURLOPT_HTTPHEADER => ["Authorization: Bearer $bearer", ...$headers],
        // PHP's curl does not look for it by itself.
        CURLOPT_CAINFO => getenv('SSL_CERT_FILE') ?: '/etc/ssl/certs/ca-certificates.crt',
    ]);
    if ($body !== null) {
        curl_setopt($request, CURLOPT_POSTFIELDS, $body);
    }
    $answer = curl_exec($request);
    if ($answer === false) {
        throw new RuntimeException(curl_error($request));
    }
    return [curl_getinfo($request, CURLINFO_RESPONSE_CODE), $answer];
}

/** One connection at a keep. The token lives as long as this; a web server would put it in APCu. */
final class Keep
{
    private string $base;
    private array $token = [];
    private float $ends = 0;

    public function __construct(string $url, private string $key, string $connection)
    {
        $this->base = rtrim($url, '/') . "/v1/connections/$connection/token";
    }

    /** A valid token: the keep is asked once in some hours. */
    public function accessToken(): string
    {
        if (hrtime(true) / 1e9 > $this->ends - 300) {
            $this->take($this->base, [], null);
        }
        return $this->token['access_token'];
    }

    /** Dropbox refused the token: another one. */
    public function report(): string
    {
        $report = json_encode(['fingerprint' => $this->token['fingerprint']]);
        $this->take("$this->base/report", ['Content-Type: application/json'], $report);
        return $this->token['access_token'];
    }

    private function take(string $url, array $headers, ?string $body): void
    {
        $started = hrtime(true) / 1e9;
        [$status, $answer] = send($url, $this->key, $headers, $body);
        if ($status === 409) {
            throw new NeedsReconnect(json_decode($answer, true)['reconnect_url']);
        }
        if ($status !== 200) {
            throw new RuntimeException("the keep gives no token: $answer");
        }
        $this->token = json_decode($answer, true);
        $this->ends = $started + $this->token['expires_in'];
    }
}

/** Sends a request to Dropbox, once more with another token if the keep's is refused. */
function dropbox(Keep $keep, string $url, array $headers, string $body): array
{
    [$status, $answer] = send($url, $keep->accessToken(), $headers, $body);
    // A missing scope is refused as well, and no other token helps.
    if ($status === 401 && preg_match('/(expired|invalid)_access_token/', $answer)) {
        $token = $keep->report();
        fwrite(STDERR, "that token was refused: reported, and gone on with another\n");
        [$status, $answer] = send($url, $token, $headers, $body);
    }
    if ($status !== 200) {
        throw new RuntimeException("Dropbox answered $status: $answer");
    }
    return json_decode($answer, true);
}

$keep = new Keep(getenv('DROPKEEP_KEEP'), getenv('DROPKEEP_KEEP_KEY'), getenv('DROPKEEP_CONNECTION'));
try {
    dropbox($keep, 'https://content.dropboxapi.com/2/files/upload', [
        'Content-Type: application/octet-stream',
        'Dropbox-API-Arg: {"path": "/keep.txt", "mode": "overwrite"}',
    ], 'hello');
    $json = ['Content-Type: application/json'];
    $account = dropbox($keep, 'https://api.dropboxapi.com/2/users/get_current_account', $json, 'null');
    echo "uploaded for {$account['email']}\n";
} catch (NeedsReconnect $url) {
    echo "please connect again: {$url->getMessage()}\n";
    exit(3);
}
