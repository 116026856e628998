using System.Security.Cryptography;
using System.Text;

namespace ReleasePortal.Repository.History.Kept;

/// <summary>
/// A file in the folder <c>.portal</c> that saves time and nothing else: what is missing, damaged, or of another version of
/// the portal is made again. It is written beside and then moved, so that nobody reads half of it.
/// </summary>
/// <param name="path">Where it is.</param>
/// <param name="version">The shape of its content, and what that was made for: changes with either.</param>
internal sealed class KeptFile(string path, string version)
{
    /// <returns>What the content says; null where nothing usable is kept.</returns>
    public T? Read<T>(Func<BinaryReader, T> content)
        where T : class
    {
        try
        {
            if (!File.Exists(path))
                return null;
            var bytes = File.ReadAllBytes(path);
            if (bytes.Length < SHA256.HashSizeInBytes || !SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes)))
                return null;
            using var reader = new BinaryReader(new MemoryStream(bytes, SHA256.HashSizeInBytes, bytes.Length - SHA256.HashSizeInBytes));
            return reader.ReadString() == version ? content(reader) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes all, or leaves what is there: where the folder cannot be written to, the next time takes longer.</summary>
    public void Write(Action<BinaryWriter> content)
    {
        try
        {
            using var bytes = new MemoryStream();
            using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
            {
                writer.Write(version);
                content(writer);
            }

            var folder = Directory.CreateDirectory(Path.GetDirectoryName(path)!).FullName;
            File.WriteAllText(Path.Combine(folder, ".gitignore"), "*\n");
            var beside = $"{path}.{Environment.ProcessId}";
            using (var stream = File.Create(beside))
            {
                stream.Write(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
                bytes.WriteTo(stream);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
