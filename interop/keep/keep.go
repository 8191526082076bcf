// Go's standard library, with tokens from a keep.
//
// It knows neither the app secret nor a refresh token, only an API key of the keep:
//
//	DROPKEEP_KEEP        the keep's URL
//	DROPKEEP_KEEP_KEY    an API key that may read tokens
//	DROPKEEP_CONNECTION  whose Dropbox it is (cn_...)
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strings"
	"sync"
	"time"
)

// NeedsReconnect says that the person has to connect again, at this URL.
type NeedsReconnect string

func (url NeedsReconnect) Error() string { return "please connect again: " + string(url) }

// Token is what the keep gives.
type Token struct {
	AccessToken string `json:"access_token"`
	ExpiresIn   int64  `json:"expires_in"`
	Fingerprint string `json:"fingerprint"`
}

// Keep is one connection at a keep, with its token in memory, for any number of goroutines.
type Keep struct {
	base, key string
	client    *http.Client
	mutex     sync.Mutex
	token     Token
	ends      time.Time
}

// NewKeep sends nothing yet.
func NewKeep(keep, key, connection string) *Keep {
	base := strings.TrimRight(keep, "/") + "/v1/connections/" + url.PathEscape(connection) + "/token"
	stay := func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	client := &http.Client{Timeout: 30 * time.Second, CheckRedirect: stay}
	return &Keep{base: base, key: key, client: client}
}

// Token is valid: the keep is asked once in some hours, however many wait.
func (keep *Keep) Token() (Token, error) {
	keep.mutex.Lock()
	defer keep.mutex.Unlock()
	if time.Now().Before(keep.ends.Add(-5 * time.Minute)) {
		return keep.token, nil
	}
	return keep.take(http.MethodGet, keep.base, nil)
}

// Report tells that Dropbox refused a token, and gives another one.
func (keep *Keep) Report(refused Token) (Token, error) {
	keep.mutex.Lock()
	defer keep.mutex.Unlock()
	if keep.token != refused {
		return keep.token, nil
	}
	body, _ := json.Marshal(map[string]string{"fingerprint": refused.Fingerprint})
	return keep.take(http.MethodPost, keep.base+"/report", body)
}

func (keep *Keep) take(method, url string, body []byte) (Token, error) {
	started := time.Now()
	header := http.Header{"Content-Type": {"application/json"}}
	status, answer, err := send(keep.client, method, url, keep.key, header, string(body))
	if err != nil {
		return Token{}, err
	}
	switch status {
	case http.StatusOK:
		if err := json.Unmarshal(answer, &keep.token); err != nil {
			return Token{}, err
		}
		keep.ends = started.Add(time.Duration(keep.token.ExpiresIn) * time.Second)
		return keep.token, nil
	case http.StatusConflict:
		var problem struct {
			ReconnectURL string `json:"reconnect_url"`
		}
		if err := json.Unmarshal(answer, &problem); err != nil {
			return Token{}, err
		}
		return Token{}, NeedsReconnect(problem.ReconnectURL)
	default:
		return Token{}, fmt.Errorf("the keep gives no token: %s", answer)
	}
}

func send(client *http.Client, method, url, bearer string, header http.Header, body string) (int, []byte, error) {
	request, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		return 0, nil, err
	}
	request.Header = header.Clone()
	request.Header.Set("Authorization", "Bearer "+bearer)
	response, err := client.Do(request)
	if err != nil {
		return 0, nil, err
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(io.LimitReader(response.Body, 1<<20))
	return response.StatusCode, answer, err
}

// A missing scope is refused as well, and no other token helps.
var deadToken = regexp.MustCompile("(expired|invalid)_access_token")

// Sends a request to Dropbox, once more with another token if the keep's is refused.
func dropbox(keep *Keep, url string, header http.Header, body string) ([]byte, error) {
	token, err := keep.Token()
	if err != nil {
		return nil, err
	}
	status, answer, err := send(http.DefaultClient, http.MethodPost, url, token.AccessToken, header, body)
	if err == nil && status == http.StatusUnauthorized && deadToken.Match(answer) {
		if token, err = keep.Report(token); err != nil {
			return nil, err
		}
		fmt.Fprintln(os.Stderr, "that token was refused: reported, and gone on with another")
		status, answer, err = send(http.DefaultClient, http.MethodPost, url, token.AccessToken, header, body)
	}
	if err == nil && status != http.StatusOK {
		err = fmt.Errorf("Dropbox answered %d: %s", status, answer)
	}
	return answer, err
}

func work(keep *Keep) (string, error) {
	header := http.Header{
		"Content-Type":    {"application/octet-stream"},
		"Dropbox-Api-Arg": {`{"path": "/keep.txt", "mode": "overwrite"}`},
	}
	if _, err := dropbox(keep, "https://content.dropboxapi.com/2/files/upload", header, "hello"); err != nil {
		return "", err
	}
	header = http.Header{"Content-Type": {"application/json"}}
	answer, err := dropbox(keep, "https://api.dropboxapi.com/2/users/get_current_account", header, "null")
	if err != nil {
		return "", err
	}
	var account struct{ Email string }
	err = json.Unmarshal(answer, &account)
	return account.Email, err
}

func main() {
	keep := NewKeep(os.Getenv("DROPKEEP_KEEP"), os.Getenv("DROPKEEP_KEEP_KEY"), os.Getenv("DROPKEEP_CONNECTION"))
	email, err := work(keep)
	var reconnect NeedsReconnect
	switch {
	case errors.As(err, &reconnect):
		fmt.Println(err)
		os.Exit(3)
	case err != nil:
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println("uploaded for", email)
}
