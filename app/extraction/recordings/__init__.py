"""What a recording says of itself in words, sound or film: its title, who plays or speaks, what it is part of, remarks,
the words of a song, the names of its chapters. Nothing of what is heard or seen in it is looked at.

Tags are read with tinytag (MIT, pure Python, without dependencies), which knows those of MP3, MP4, Ogg, Opus, FLAC,
WAV, AIFF and WMA; mutagen, which knows more of them, is under the GPL. Matroska, AVI and chapters are read here.
"""
