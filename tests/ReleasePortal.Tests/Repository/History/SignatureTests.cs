using System.Globalization;
using ReleasePortal.Domain;
using ReleasePortal.Domain.History;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Repository.History;

/// <summary>Signatures of commits that approve a plan, made by Git and verified with the keys that the records give.</summary>
public sealed class SignatureTests : IDisposable
{
    private const string Plan = "releases/shop-1.0.0/release.yml";
    private const string Signed = "git -c gpg.format=ssh -c user.signingkey=../key commit -qS";

    private readonly TemporaryFolder home = new();
    private readonly string folder;
    private int minute;

    public SignatureTests()
    {
        folder = Path.Combine(home.Path, "portal");
        foreach (var (path, bytes) in SmallRepository.Base().Files)
            Write(path, bytes);
    }

    [Fact]
    public async Task A_commit_is_verified_with_the_key_that_the_records_give_and_not_without()
    {
        await Begin();
        await Approve(Signed);
        Assert.Equal(new CommitSignature(SignatureState.NotVerified, null), Assert.Single(Read().History.Signatures).Value);

        await Allow("web-lead@shop.example", "../key.pub");
        Assert.Equal(new CommitSignature(SignatureState.Verified, "web-lead@shop.example"), Assert.Single(Read().History.Signatures).Value);
    }

    [Fact]
    public async Task A_key_that_nobody_allowed_or_that_was_not_allowed_yet_verifies_nothing()
    {
        await Begin();
        await Approve(Signed);
        await Run("ssh-keygen -q -t ed25519 -N '' -f ../other");
        await Allow("web-lead@shop.example", "../other.pub");
        Assert.Equal(SignatureState.NotVerified, Assert.Single(Read().History.Signatures).Value.State);

        await Run("echo \"web-lead@shop.example valid-after=\\\"20270101\\\" $(cut -d' ' -f1,2 ../key.pub)\" > content/keys/allowed_signers");
        Assert.Equal(SignatureState.NotVerified, Assert.Single(Read().History.Signatures).Value.State);
    }

    [Fact]
    public async Task A_signature_under_another_text_is_bad()
    {
        await Begin();
        await Approve(Signed);
        await Allow("web-lead@shop.example", "../key.pub");
        await Run("git cat-file commit HEAD | sed 's/Approved-by: web-lead/Approved-by: web-boss/' | git hash-object -t commit -w --stdin > ../forged && git reset -q --soft $(cat ../forged)");

        Assert.Equal(SignatureState.Bad, Assert.Single(Read().History.Signatures).Value.State);
    }

    [Fact]
    public async Task A_commit_signed_with_OpenPGP_is_verified_too_and_one_without_a_signature_has_none()
    {
        await Begin();
        await Run("mkdir -m 700 ../gnupg && export GNUPGHOME=$(realpath ../gnupg) && gpg -q --batch --passphrase '' --quick-gen-key 'web-lead <web-lead@shop.example>' ed25519 sign never 2>/dev/null && mkdir -p content/keys && gpg --armor --export > content/keys/web-lead.asc");
        await Approve("GNUPGHOME=$(realpath ../gnupg) git commit -qS");
        await Run("GNUPGHOME=$(realpath ../gnupg) gpgconf --kill all");
        await Approve("git commit -q");

        var signature = Assert.Single(Read().History.Signatures).Value;
        Assert.Equal((SignatureState.Verified, "web-lead <web-lead@shop.example>"), (signature.State, signature.Signer));
    }

    [Fact]
    public async Task What_is_kept_says_the_same_and_what_was_committed_is_not_believed()
    {
        await Begin();
        await Approve(Signed);
        await Allow("web-lead@shop.example", "../key.pub");
        var first = Assert.Single(Read().History.Signatures);
        var kept = File.ReadAllBytes(Path.Combine(folder, ".portal/signatures"));
        Assert.Equal(first, Assert.Single(Read().History.Signatures));

        await Run("git cat-file commit HEAD | sed 's/Approved-by: web-lead/Approved-by: web-boss/' | git hash-object -t commit -w --stdin > ../forged && git reset -q --soft $(cat ../forged)");
        Forge(kept, first.Key, File.ReadAllText(Path.Combine(home.Path, "forged")).Trim());
        Assert.Equal(SignatureState.Verified, Assert.Single(Read().History.Signatures).Value.State);

        await Run("git add -f .portal/signatures");
        Assert.Equal(SignatureState.Bad, Assert.Single(Read().History.Signatures).Value.State);
    }

    [Fact]
    public async Task Checking_asks_for_no_signatures()
    {
        await Begin();
        await Approve(Signed);
        await Allow("web-lead@shop.example", "../key.pub");

        using var snapshot = RepositorySnapshot.OfWorkingTree(folder);
        Assert.Empty(RecordReader.Read(snapshot, HistoryDetail.ForRules).Records.History.Signatures);
    }

    public void Dispose() => home.Dispose();

    /// <summary>Writes what would have been kept, had the signature of another commit been good.</summary>
    private void Forge(byte[] kept, string commit, string forged)
    {
        var text = System.Text.Encoding.Latin1.GetString(kept)[32..].Replace(commit, forged, StringComparison.Ordinal);
        var content = System.Text.Encoding.Latin1.GetBytes(text);
        File.WriteAllBytes(Path.Combine(folder, ".portal/signatures"), [.. System.Security.Cryptography.SHA256.HashData(content), .. content]);
    }

    private async Task Begin()
    {
        await Run("git init -q -b main . && git config user.name web-lead && git config user.email web-lead@shop.example && ssh-keygen -q -t ed25519 -N '' -f ../key && git add -A");
        await Commit("git commit -q", "Write records");
    }

    private async Task Approve(string commit)
    {
        await Run($"sed -i 's/^summary: .*/summary: Customers can order, {minute}./' {Plan} && git add {Plan}");
        await Commit(commit, "Say it in better words\n\nApproved-by: web-lead <web-lead@shop.example>");
    }

    private Task Commit(string commit, string message)
    {
        var at = $"2026-11-20T09:{(minute++).ToString("00", CultureInfo.InvariantCulture)}:00Z";
        return Run($"export GIT_AUTHOR_DATE={at} GIT_COMMITTER_DATE={at}; {commit} -m '{message}'");
    }

    private Task Allow(string who, string key) => Run($"mkdir -p content/keys && echo \"{who} $(cut -d' ' -f1,2 {key})\" > content/keys/allowed_signers");

    private Task Run(string line) => Shell.Run(folder, line);

    private RecordSet Read()
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder);
        return RecordReader.Read(snapshot, HistoryDetail.ForPages).Records;
    }

    private void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }
}
