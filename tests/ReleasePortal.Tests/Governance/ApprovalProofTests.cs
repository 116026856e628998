using ReleasePortal.Domain.Governance.Requirements;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Governance;

/// <summary>Approvals in commits that Git signed, as a check of a regulated portal sees them.</summary>
public sealed class ApprovalProofTests : IDisposable
{
    private const string Plan = "releases/shop-1.2.0/release.yml";
    private const string At = "export GIT_AUTHOR_DATE=2026-11-20T09:00:00Z GIT_COMMITTER_DATE=2026-11-20T09:00:00Z;";
    private const string Signed = "git -c gpg.format=ssh -c user.signingkey=../key commit -qS";
    private const string Approval = "approvals:\\n  - { role: release-manager, by: web-lead, at: 2026-11-20T09:30:00Z, decision: approved }\\n";

    private readonly TemporaryFolder home = new();
    private readonly string folder;

    public ApprovalProofTests()
    {
        folder = Path.Combine(home.Path, "portal");
        Directory.CreateDirectory(folder);
        SmallRepository.Base()
            .Replace("content/teams/web.yml", "  - handle: web-lead\n", "  - handle: web-lead\n    emails: [web-lead@shop.example]\n")
            .Replace("portal.yml", "time_zone:", "profile: regulated\nretention: { test: P2Y }\ntime_zone:")
            .With(Plan, PlanText)
            .WriteTo(folder);
    }

    private static string PlanText => SmallRepository.Base().TextOf("releases/shop-1.0.0/release.yml")
        .Replace("1.0.0", "1.2.0", StringComparison.Ordinal)
        .Replace("status: completed", "status: approved", StringComparison.Ordinal)
        .Replace("2026-11-10", "2026-12-10", StringComparison.Ordinal);

    [Fact]
    public async Task The_approver_signs_the_commit_that_writes_the_approval()
    {
        await Begin("web-lead@shop.example");
        await Approve($"{Signed} -m 'Approve it'");

        Assert.Equal(ProofState.Signed, Proof());
        Assert.DoesNotContain("GOV011", Codes());
    }

    [Fact]
    public async Task A_commit_without_a_signature_proves_nothing()
    {
        await Begin("web-lead@shop.example");
        await Approve("git commit -q -m 'Approve it'");

        Assert.Equal(ProofState.Unsigned, Proof());
        Assert.Contains("GOV011", Codes());
    }

    [Fact]
    public async Task Somebody_else_signs_and_names_the_approver_in_a_trailer_or_does_not()
    {
        await Begin("web-dev@shop.example");
        await Approve($"{Signed} -m 'Approve it'");
        Assert.Equal(ProofState.OfAnother, Proof());
        Assert.Contains("GOV011", Codes());

        await Shell.Run(folder, $"{At} sed -i 's/Customers can order/Customers order/' {Plan} && git add -A && {Signed} -m 'Say it shorter\n\nApproved-by: Web lead <web-lead@shop.example>'");
        Assert.Equal(ProofState.Signed, Proof());
        Assert.DoesNotContain("GOV011", Codes());
    }

    [Fact]
    public async Task A_key_that_the_portal_does_not_give_verifies_nothing()
    {
        await Begin("web-lead@shop.example");
        await Shell.Run(folder, "git rm -q content/keys/allowed_signers");
        await Approve($"{Signed} -m 'Approve it'");

        Assert.Equal(ProofState.Unverified, Proof());
        Assert.Contains("GOV011", Codes());
    }

    public void Dispose() => home.Dispose();

    private async Task Begin(string owner)
    {
        await Shell.Run(folder, "git init -q -b main . && git config user.name web && git config user.email web@shop.example && ssh-keygen -q -t ed25519 -N '' -f ../key && mkdir -p content/keys");
        await Shell.Run(folder, $"{At} echo \"{owner} $(cut -d' ' -f1,2 ../key.pub)\" > content/keys/allowed_signers && git add -A && git commit -q -m 'Write records'");
    }

    private Task Approve(string commit) => Shell.Run(folder, $"{At} printf '{Approval}' >> {Plan} && git add -A && {commit}");

    private ReadingResult Read()
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder);
        return RecordReader.Read(snapshot, HistoryDetail.ForRules);
    }

    private ProofState Proof()
    {
        var records = Read().Records;
        var release = records.Releases.Single(plan => plan.Status == ReleaseStatus.Approved);
        return ApprovalProof.Of(release.Approvals[0], records.History.PublishedOf(release, SmallSite.Now), records).State;
    }

    private IReadOnlyList<string> Codes()
    {
        var read = Read();
        return [.. Review.Of(read.Records, read.Findings, SmallSite.Now).Findings.Select(finding => finding.Rule.Code)];
    }
}
